import { isCivilDate } from '@/domain/calendar/civilDate'
import type { Deadline, DeadlineRecurrence, Milestone } from './deadline'
import { DEADLINE_KINDS, FREQUENCIES } from './deadline'

/** What rules need of a deadline, wherever it comes from. */
export type DeadlineRules = Pick<
  Deadline,
  'kind' | 'due' | 'from' | 'to' | 'recurrences' | 'milestones' | 'minimum'
>

/** A deadline as a task keeps it: schedules and the days of a list as one line of text each. */
export type StoredDeadline = {
  phrase?: string | null
  kind?: string | null
  due?: string | null
  from?: string | null
  to?: string | null
  recurrences?: string[] | null
  minimum?: number | null
}

/** The schedules of a deadline; a minimum has that of its period. */
export function repeatsOf({
  recurrences,
  minimum,
}: Pick<Deadline, 'recurrences' | 'minimum'>): DeadlineRecurrence[] {
  return minimum ? [{ every: minimum.per }] : (recurrences ?? [])
}

/** The one writing of a deadline, for imports and the demo. */
export function storedDeadline(deadline: Deadline) {
  const { phrase, kind, due, from, to, milestones = [], minimum } = deadline
  const lines = repeatsOf(deadline).map(recurrenceText)
  const days = milestones.map(
    (day) => `once ${day.kind === 'beforeDate' ? 'before ' : ''}${day.due}`,
  )
  return { phrase, kind, due, from, to, recurrences: [...days, ...lines], minimum: minimum?.count }
}

/** The one reading of it. Lines that say nothing are left out, and an unknown kind is none. */
export function readStoredDeadline(stored: StoredDeadline | null | undefined): DeadlineRules {
  const lines = (stored?.recurrences ?? []).map(readDeadlineLine)
  const recurrences = lines.filter((line): line is DeadlineRecurrence => !!line && 'every' in line)
  const milestones = lines.filter((line): line is Milestone => !!line && 'due' in line)
  const count = stored?.minimum
  const per = recurrences.at(0)?.every
  return {
    kind: DEADLINE_KINDS.find((each) => each === stored?.kind) ?? 'none',
    due: stored?.due ?? undefined,
    from: stored?.from ?? undefined,
    to: stored?.to ?? undefined,
    ...(milestones.length > 0 ? { milestones } : {}),
    ...(recurrences.length > 0 ? { recurrences } : {}),
    ...(count && per ? { minimum: { count, per } } : {}),
  }
}

/**
 * `monthly`, `monthly/2`, `monthly before 15`, `weekly on 4` (Monday 0), `annual 15/12`, `annual /12`,
 * `quarterly before 20 of last month`.
 */
function recurrenceText(recurrence: DeadlineRecurrence): string {
  const { every, interval, weekday, day, month, before, inLastMonth } = recurrence
  const date = `${day ?? ''}${month === undefined ? '' : `/${String(month)}`}`
  const parts = [
    interval === undefined ? every : `${every}/${String(interval)}`,
    before && 'before',
    weekday === undefined ? date : `on ${String(weekday)}`,
    inLastMonth && 'of last month',
  ]
  return parts.filter(Boolean).join(' ')
}

const LINE = new RegExp(
  `^(${FREQUENCIES.join('|')})(?:/(\\d{1,2}))?( before)?(?: on ([0-6])| (\\d{1,2})?(?:/(\\d{1,2}))?)?( of last month)?$`,
)

/** A line of `recurrences`, or undefined when it says nothing. */
export function readDeadlineLine(line: string): DeadlineRecurrence | Milestone | undefined {
  const once = /^once (before )?(\d{4}-\d{2}-\d{2})$/.exec(line)
  if (once?.[2]) {
    return isCivilDate(once[2])
      ? { due: once[2], kind: once[1] ? 'beforeDate' : 'byDate' }
      : undefined
  }
  const match = LINE.exec(line)
  const every = FREQUENCIES.find((each) => each === match?.[1])
  if (!match || !every) return undefined
  const [interval, weekday, day, month] = [match[2], match[4], match[5], match[6]].map((digits) =>
    digits === undefined ? undefined : Number(digits),
  )
  if (day === 0 || month === 0 || (day ?? 1) > 31 || (month ?? 1) > 12) return undefined
  if (interval !== undefined && (every !== 'monthly' || interval < 2 || 12 % interval !== 0)) {
    return undefined
  }
  return {
    every,
    ...(interval === undefined ? {} : { interval }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(match[3] ? { before: true } : {}),
    ...(match[7] ? { inLastMonth: true } : {}),
  }
}
