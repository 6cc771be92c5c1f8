/**
 * What a planner should know before saving a schedule. All are warnings: no law forbids to plan beyond
 * them. Hanoi's limits on stations have exceptions on instruction (political events, big
 * anniversaries, disasters, epidemics: domain reference §3.2), work on days off may be ordered, and a
 * deadline missed is still worked off. Going on takes a reason, which stays with the activity. What
 * cannot be meant at all is refused by `validateSchedule`.
 */
export const CONFLICT_CODES = [
  'overlap',
  'tooManySessions',
  'sessionTooLong',
  'tooManyMinutes',
  'notABroadcastDay',
  'onHoliday',
  'onWeekend',
  'outsidePlan',
  'taskClosed',
] as const

export type ConflictCode = (typeof CONFLICT_CODES)[number]

/** A conflict on one local date (`YYYY-MM-DD`), as a rule finds it. */
export type Finding = {
  code: ConflictCode
  date: string
  /** The station concerned. */
  agency?: string
  /** The other activity. */
  activity?: string
  /** The plan or task concerned. */
  plan?: string
  task?: string
  /** What is planned and what is allowed: sessions, minutes. */
  value?: number
  limit?: number
}

/** The same conflict on all its dates and at all its stations. */
export type Conflict = Omit<Finding, 'date' | 'agency'> & {
  /** The first dates, ascending, and how many there are. */
  dates: string[]
  count: number
  /** The stations concerned, by id; none where it is not about a station. */
  agencies: string[]
}

/** More dates than this are counted, not listed. */
export const MAX_DATES = 5

/**
 * Findings put together: one conflict for each kind, other activity, plan, task and limit, in the
 * order of `CONFLICT_CODES`. `value` is the worst.
 * @example gather([{ code: 'onHoliday', date: '2026-04-30' }, { code: 'onHoliday', date: '2026-05-01' }]) // one, of two dates
 */
export function gather(findings: readonly Finding[]): Conflict[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { code, activity = '', plan = '', task = '', limit = '' } = finding
    const key = [CONFLICT_CODES.indexOf(code), activity, plan, task, limit].join('|')
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()]
    .map(together)
    .sort((a, b) => CONFLICT_CODES.indexOf(a.code) - CONFLICT_CODES.indexOf(b.code))
}

function together(group: Finding[]): Conflict {
  const { date: _, agency: __, ...shared } = group[0]!
  const dates = [...new Set(group.map(({ date }) => date))].sort()
  const agencies = new Set(group.flatMap(({ agency }) => (agency ? [agency] : [])))
  const conflict: Conflict = {
    ...shared,
    dates: dates.slice(0, MAX_DATES),
    count: dates.length,
    agencies: [...agencies],
  }
  if (shared.value !== undefined) {
    conflict.value = Math.max(...group.map(({ value = 0 }) => value))
  }
  return conflict
}
