import type { Activity, Holiday, OccurrenceException } from '@/payload-types'
import { plainBetween, plainRrule } from './plainRrule'

type Raw = {
  activity: Activity
  exceptions: readonly OccurrenceException[]
  holidays: readonly Holiday[]
  /** Local days, both included. */
  range: { from: string; to: string }
}

/** A slot, and the original starts that fall together in it where a day off moved one onto another. */
export type RawSlot = { originalStarts: string[]; start: string }

/**
 * What an activity's rows plan in a range, by other code than the application's: rrule.js gives the
 * dates, days are counted with `Date`. Slow and plain, to recount reports with.
 */
export function rawSlots({ activity, exceptions, holidays, range }: Raw): RawSlot[] {
  const { start: first, rrule, exdates, rdates, holidayPolicy, weekendPolicy } = activity.schedule
  const official = holidays.filter(({ status }) => status === 'official')
  const days = (kind: string) =>
    new Set(official.filter((day) => day.kind === kind).map(({ date }) => date))
  const [off, worked] = [days('off'), days('swapWork')]
  const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay()) && !worked.has(day)
  const toWork = (day: string, step: 1 | -1): string => {
    const next = shifted(day, step)
    return off.has(next) || isWeekend(next) ? toWork(next, step) : next
  }
  const dayKept = (day: string): string | null => {
    let policy = off.has(day) ? holidayPolicy : 'air'
    if (policy === 'air' && isWeekend(day)) policy = weekendPolicy
    if (policy === 'air') return day
    return policy === 'skip' ? null : toWork(day, policy === 'next' ? 1 : -1)
  }
  if (exdates?.length || rdates?.length) throw new Error('not recounted: single dates')
  // A day as UNTIL is meant whole; rrule.js takes its midnight.
  const rule = rrule?.replace(/(UNTIL=\d{8})(?!\d|T)/, '$1T235959')
  const originals = rule
    ? plainBetween(plainRrule(first, rule), shifted(range.from, -40), shifted(range.to, 40))
    : [first]
  const found = new Map<string, RawSlot>()
  for (const originalStart of originals) {
    const exception = exceptions.find((each) => each.originalStart === originalStart)
    if (exception?.kind === 'cancelled' || exception?.kind === 'postponed') continue
    const day = dayKept(originalStart.slice(0, 10))
    if (!day) continue
    const moved = exception?.kind === 'moved' ? exception.newStart : null
    const start = moved ?? day + originalStart.slice(10)
    const key = moved ? originalStart : start
    const { originalStarts = [] } = found.get(key) ?? {}
    found.set(key, { originalStarts: [...originalStarts, originalStart], start })
  }
  return [...found.values()].filter((slot) => {
    const day = slot.start.slice(0, 10)
    return day >= range.from && day <= range.to
  })
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
}
