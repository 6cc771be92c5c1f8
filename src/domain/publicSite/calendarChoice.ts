/** What a visitor has narrowed the calendar to: codes, and words of title or summary. '' = all. */
export type CalendarChoice = { agency: string; channel: string; topic: string; q: string }

/** Under which Vietnamese name each stands in the address. */
const NAMES = { agency: 'coquan', channel: 'hinhthuc', topic: 'chude', q: 'tim' } as const

const PARTS = ['agency', 'channel', 'topic', 'q'] as const

type Query = Record<string, string | string[] | undefined>

/** The choice an address makes; words are cut at 100 characters. */
export function choiceOf(query: Query): CalendarChoice {
  const one = (name: string) => {
    const value = query[name]
    return typeof value === 'string' ? value.trim().slice(0, 100) : ''
  }
  const choice = { agency: '', channel: '', topic: '', q: '' }
  for (const part of PARTS) choice[part] = one(NAMES[part])
  return choice
}

/** The choice as parameters of an address, without what is not chosen. */
export function choiceQuery(choice: Partial<CalendarChoice>): [name: string, value: string][] {
  return PARTS.flatMap((part): [string, string][] => {
    const value = choice[part]
    return value ? [[NAMES[part], value]] : []
  })
}

/** An address with those parameters that are there. */
export function withQuery(path: string, query: [name: string, value: string][]): string {
  return query.length ? `${path}?${new URLSearchParams(query)}` : path
}
