import { isCivilDate } from '@/domain/calendar/civilDate'
import { pageOf } from './calendarPage'

export const VIEWS = ['month', 'week', 'day', 'list', 'board'] as const
export type CalendarViewName = (typeof VIEWS)[number]

/** What narrows the calendar; each is a parameter of `GET /api/calendar` under the same name. */
export const FILTERS = ['agency', 'channel', 'topic', 'task', 'state', 'q'] as const
export type CalendarFilter = Record<(typeof FILTERS)[number], string>

/** What the calendar shows, as it stands in the address, so that a link can be sent. */
export type CalendarAddress = { view: CalendarViewName; date: string } & CalendarFilter

export const NO_FILTER: CalendarFilter = {
  agency: '',
  channel: '',
  topic: '',
  task: '',
  state: '',
  q: '',
}

type Params = Record<string, string | string[] | undefined>

/** Reads the address; what is missing or makes no sense falls back to `today`, unfiltered. */
export function readAddress(
  params: Params,
  { today, view = 'month' }: { today: string; view?: CalendarViewName },
): CalendarAddress {
  const one = (name: string) => {
    const value = params[name]
    return (Array.isArray(value) ? value[0] : value) ?? ''
  }
  const date = one('date')
  const filter = { ...NO_FILTER }
  for (const name of FILTERS) filter[name] = one(name)
  return {
    view: VIEWS.find((name) => name === one('view')) ?? view,
    date: hasWholePages(date) ? date : today,
    ...filter,
  }
}

/** A month of whole weeks around it lies within the years planned for. */
function hasWholePages(date: string): boolean {
  if (!isCivilDate(date)) return false
  const { from, to } = pageOf('month', date)
  return isCivilDate(from) && isCivilDate(to)
}

/** Only what narrows, without what is empty. @example { channel: 'loa' } */
export function filterOf(address: CalendarFilter): Partial<CalendarFilter> {
  return Object.fromEntries(
    FILTERS.flatMap((name) => (address[name] ? [[name, address[name]]] : [])),
  )
}

/** Writes the address, leaving out what is empty. */
export function writeAddress(base: string, address: CalendarAddress): string {
  const { view, date } = address
  return `${base}?${new URLSearchParams({ view, date, ...filterOf(address) }).toString()}`
}
