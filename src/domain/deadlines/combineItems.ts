import type { DeadlineRecurrence, Milestone, Reading } from './deadline'
import { UNDATED } from './plainWords'
import type { Item } from './readClause'

type Dated = Extract<Item, { dated: Milestone[] }>

/** Puts together what the clauses of a phrase say; undefined when they say nothing. */
export function combineItems(clauses: readonly (readonly Item[])[]): Reading | undefined {
  const items = clauses.flat()
  const repeating = items.some((item) => 'repeats' in item)
  const wrong = items.find(
    // "hằng quý trong năm": the year is the plan's, whichever it is.
    (item) => 'problem' in item && !(repeating && item.problem.code === 'deadline.yearMissing'),
  )
  if (wrong && 'problem' in wrong) return { kind: 'notUnderstood', problem: wrong.problem }

  const dated = items.filter((item): item is Dated => 'dated' in item)
  const repeats = repeatsOf(items, dated)
  if (repeats?.kind === 'notUnderstood') return repeats
  // "15/6 hằng tháng": a day of the year cannot come back every month.
  if (clauses.some((clause) => clause.some(says) && clause.some(isDayOfNoYear))) {
    return { kind: 'notUnderstood' }
  }
  const window = clauses.some((clause) => clause.some(says) && clause.some(hasPeriod))
  const undated = undatedOf(clauses)
  if (repeats && dated.length <= 1 && (window || dated.length === 0)) {
    const [period] = dated
    if (period?.kind === 'span' && !repeats.minimum)
      return { ...plain(period), ...repeats, kind: 'span' }
    const continuous = undated === 'continuous' && startsWithUndated(clauses)
    const kind = repeats.minimum ? 'minimumCount' : continuous ? 'continuous' : 'recurrence'
    return { ...repeats, ...period?.period, kind, ...flags(dated) }
  }
  if (undated === 'continuous' && dated.length === 1 && dated[0]?.period && !repeats) {
    return { kind: 'continuous', ...dated[0].period, ...flags(dated) }
  }
  const open = items.find((item) => 'openFrom' in item)
  const from = open && 'openFrom' in open ? { from: open.openFrom } : {}
  if (dated.length > 0) {
    if (repeats?.minimum) return { kind: 'notUnderstood' }
    const recurrences = repeats?.recurrences
    const bound = window ? boundOf(clauses) : undefined
    const days = dated.filter((item) => item !== bound)
    const own = bound ? listOf(days) : milestones(days)
    return { ...own, ...bound?.period, ...from, ...(recurrences ? { recurrences } : {}) }
  }
  if (open) return { kind: 'span', ...from, ...flags([open]) }
  if (undated) return { kind: undated }
  return items.some((item) => 'notADeadline' in item) ? { kind: 'notADeadline' } : undefined
}

/** The period that a clause names with its schedule: "hằng quý năm 2018; báo cáo trước 15/12/2018". */
function boundOf(clauses: readonly (readonly Item[])[]): Dated | undefined {
  const clause = clauses.find((each) => each.some(says) && each.some(hasPeriod))
  return clause?.find((item): item is Dated => 'dated' in item && hasPeriod(item))
}

function milestones(dated: readonly Dated[]): Reading {
  const [only] = dated
  if (only && dated.length === 1 && only.dated.length <= 1) return plain(only)
  return listOf(dated)
}

function listOf(dated: readonly Dated[]): Reading {
  const all = dated.flatMap((item) => item.dated)
  const last = all.reduce<Milestone | undefined>(
    (latest, item) => (latest && latest.due >= item.due ? latest : item),
    undefined,
  )
  return { kind: last?.kind ?? 'notUnderstood', due: last?.due, milestones: all, ...flags(dated) }
}

function plain(item: Dated): Reading {
  const due = item.dated.at(-1)?.due
  return { kind: item.kind, ...(due ? { due } : {}), ...item.period, ...flags([item]) }
}

function repeatsOf(items: readonly Item[], dated: readonly Dated[]): Reading | undefined {
  const recurrences: DeadlineRecurrence[] = []
  let minimum: Reading['minimum']
  for (const item of items) {
    if ('count' in item) {
      const per = perPeriod(dated)
      if (minimum || !per) return { kind: 'notUnderstood' }
      minimum = { count: item.count, per }
    }
    if (!('repeats' in item)) continue
    if ('impossibleDay' in item.repeats) {
      const details = { date: item.repeats.impossibleDay }
      return { kind: 'notUnderstood', problem: { code: 'deadline.impossibleDate', details } }
    }
    if ('recurrences' in item.repeats) recurrences.push(...item.repeats.recurrences)
    else if (minimum) return { kind: 'notUnderstood' }
    else ({ minimum } = item.repeats)
  }
  // "Hằng quý, trước ngày 20 của tháng cuối quý" is one schedule.
  const exact = new Set(recurrences.filter(isExact).map(({ every }) => every))
  const kept = recurrences.filter((item) => isExact(item) || !exact.has(item.every))
  const once = kept.filter(
    (item, i) =>
      isExact(item) ||
      kept.findIndex((other) => other.every === item.every && !isExact(other)) === i,
  )
  if (minimum) {
    const per = minimum.per
    return once.every(({ every }) => every === per)
      ? { kind: 'minimumCount', minimum }
      : { kind: 'notUnderstood' }
  }
  return once.length > 0 ? { kind: 'recurrence', recurrences: once } : undefined
}

function isExact({ day, month, weekday, interval }: DeadlineRecurrence): boolean {
  return [day, month, weekday, interval].some((part) => part !== undefined)
}

/** "04 lần" counts in the period named beside it. */
function perPeriod(dated: readonly Dated[]) {
  const [only, ...others] = dated
  if (!only || others.length > 0) return undefined
  const { kind } = only
  if (kind === 'inYear' || kind === 'wholeYear') return 'annual' as const
  if (kind === 'inHalfYear') return 'semiannual' as const
  if (kind === 'inQuarter') return 'quarterly' as const
  return kind === 'inMonth' ? ('monthly' as const) : undefined
}

function undatedOf(clauses: readonly (readonly Item[])[]) {
  const kinds = clauses.flat().flatMap((item) => ('undated' in item ? [item.undated] : []))
  return UNDATED.map(([, kind]) => kind).find((kind) => kinds.includes(kind))
}

/** "Thường xuyên; hằng năm" runs on; "Thường xuyên cập nhật … hằng tháng" is monthly. */
function startsWithUndated([first = []]: readonly (readonly Item[])[]): boolean {
  return first.length === 1 && first.every((item) => 'undated' in item)
}

const says = (item: Item): boolean => 'repeats' in item || 'count' in item
const isDayOfNoYear = (item: Item): boolean =>
  'dated' in item && !item.period && item.dated.length > 0 && !!item.yearInferred
const hasPeriod = (item: Item): boolean => 'period' in item && item.period !== undefined

function flags(items: readonly Item[]): Pick<Reading, 'yearInferred' | 'weekAssumed'> {
  const yearInferred = items.some((item) => 'yearInferred' in item && item.yearInferred)
  const weekAssumed = items.some((item) => 'weekAssumed' in item && item.weekAssumed)
  return {
    ...(yearInferred ? { yearInferred: true } : {}),
    ...(weekAssumed ? { weekAssumed: true } : {}),
  }
}
