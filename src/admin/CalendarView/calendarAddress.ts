import { isCivilDate } from '@/domain/calendar/isCivilDate'

export const VIEWS = ['month', 'week', 'list'] as const
export type CalendarViewName = (typeof VIEWS)[number]

/** What the calendar shows, as it stands in the address, so that a link can be sent. */
export type CalendarAddress = {
  view: CalendarViewName
  date: string
  agency: string
  channel: string
  state: string
  q: string
}

type Params = Record<string, string | string[] | undefined>

/** Reads the address; what is missing or makes no sense falls back to this month, unfiltered. */
export function readAddress(params: Params, today: string): CalendarAddress {
  const one = (name: string) => {
    const value = params[name]
    return (Array.isArray(value) ? value[0] : value) ?? ''
  }
  const date = one('date')
  return {
    view: VIEWS.find((name) => name === one('view')) ?? 'month',
    date: isCivilDate(date) ? date : today,
    agency: one('agency'),
    channel: one('channel'),
    state: one('state'),
    q: one('q'),
  }
}

/** Writes the address, leaving out what is empty. */
export function writeAddress(base: string, address: CalendarAddress): string {
  const filled = Object.entries(address).filter(([, value]) => value !== '')
  return `${base}?${new URLSearchParams(filled).toString()}`
}
