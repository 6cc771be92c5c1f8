import { addDays } from '@/domain/calendar/civilDate'
import type { DeadlineKind, DeadlineProblem, Milestone, PlanContext } from './deadline'
import type { Repeats } from './recurrencePatterns'
import type { Token } from './scanPhrase'
import type { Span, WrittenTime } from './writtenTime'
import { backwards, resolveTime } from './writtenTime'

/** One thing a clause says. */
export type Item =
  | {
      dated: Milestone[]
      period?: Span
      kind: DeadlineKind
      yearInferred?: true
      weekAssumed?: true
    }
  | { openFrom: string; yearInferred?: true }
  | { repeats: Repeats }
  | { count: number }
  | { undated: DeadlineKind }
  | { notADeadline: true }
  | { problem: DeadlineProblem }

type Rule = readonly [letters: RegExp, read: (tokens: Token[], context: PlanContext) => Item[]]

const P = '[DWMQHY]'

/** What neighbouring letters of `scanPhrase` mean together, in the order in which it is tried. */
const RULES: readonly Rule[] = [
  [/B?[DMQ](?:,?B?[DMQ])*,?R|R,?B?[DMQ](?:,?B?[DMQ])*/y, everyYear],
  [RegExp(`F?${P}[T-]${P}`, 'y'), span],
  [RegExp(`F${P}|Y,?O`, 'y'), openSpan],
  [RegExp(`L?B(?:h?D(?:,B?D(?![T-]${P}))*|[WMQHY])`, 'y'), before],
  [/Y(?:,Y)+/y, years],
  [RegExp(`[LT]?h?D(?:,D(?![T-]${P}))*|[LT]?[WMQHY]|CY|VM`, 'y'), by],
  [/[RkuN]/y, itself],
]

/**
 * Reads the tokens of one clause, harmless words left out. Tokens that no rule takes are given back:
 * what they say is not known.
 */
export function readClause(
  tokens: readonly Token[],
  context: PlanContext,
): { items: Item[]; left: Token[] } {
  const letters = tokens.map(({ letter }) => letter).join('')
  const items: Item[] = []
  const left: Token[] = []
  for (let at = 0; at < tokens.length;) {
    const taken = take(letters, at, tokens, context)
    items.push(...(taken?.items ?? []))
    if (!taken && !/[,-]/.test(letters[at] ?? '')) left.push(...tokens.slice(at, at + 1))
    at += taken?.length ?? 1
  }
  return { items, left }
}

function take(letters: string, at: number, tokens: readonly Token[], context: PlanContext) {
  for (const [pattern, read] of RULES) {
    pattern.lastIndex = at
    const length = pattern.exec(letters)?.[0].length
    if (length === undefined) continue
    const slice = tokens.slice(at, at + length)
    if (read === everyYear && !comesEveryYear(slice)) continue
    return { length, items: read(slice, context) }
  }
  return undefined
}

const timesOf = (tokens: readonly Token[]): WrittenTime[] =>
  tokens.flatMap(({ time }) => time ?? [])

function itself([token]: Token[]): Item[] {
  const { repeats, count, undated, notADeadline } = token ?? {}
  if (repeats) return [{ repeats }]
  if (count !== undefined) return [{ count }]
  if (undated) return [{ undated }]
  return notADeadline ? [{ notADeadline }] : []
}

function span(tokens: Token[], context: PlanContext): Item[] {
  const [first, second] = timesOf(tokens)
  if (!first || !second) return []
  const end = resolveTime(second, context)
  if ('problem' in end) return [end]
  const to = end.spans.at(-1)?.to ?? ''
  const year = first.year ?? Number(to.slice(0, 4))
  const starts = [year, ...(first.kind === 'byDate' && !first.year ? [year - 1] : [])].map((each) =>
    resolveTime({ ...first, year: each }, context),
  )
  const wrong = starts.find((each) => 'problem' in each)
  if (wrong && 'problem' in wrong) return [wrong]
  const from = starts
    .map((each) => ('spans' in each ? each.spans[0]?.from : undefined))
    .find((day) => day !== undefined && day <= to)
  if (from === undefined) return [backwards(first.text, second.text)]
  const yearInferred = end.yearInferred ?? first.yearInferred
  // "Quý I - Quý II/2024" are two quarters; months from one to another are a span.
  const kind =
    first.kind === 'inQuarter' && from.slice(0, 4) === to.slice(0, 4) ? first.kind : 'span'
  return [{ dated: [{ due: to, kind }], period: { from, to }, kind, ...flag({ yearInferred }) }]
}

function openSpan(tokens: Token[], context: PlanContext): Item[] {
  const [time] = timesOf(tokens)
  const start = time && resolveTime(time, context)
  if (!start || !time) return []
  if ('problem' in start) return [start]
  if (time.range) return by(tokens, context)
  const [{ from } = { from: '' }] = start.spans
  return [{ openFrom: from, ...flag(start) }]
}

function before(tokens: Token[], context: PlanContext): Item[] {
  const [first] = timesOf(tokens)
  if (!first) return []
  // "trước 17h ngày 15/3" is that day.
  if (tokens.some(({ letter }) => letter === 'h')) return by(tokens, context)
  if (first.kind === 'byDate') return days(timesOf(tokens), 'beforeDate', context)
  const resolved = resolveTime(first, context)
  if ('problem' in resolved) return [resolved]
  const [{ from } = { from: '' }] = resolved.spans
  return [
    { dated: [{ due: addDays(from, -1), kind: 'byDate' }], kind: 'byDate', ...flag(resolved) },
  ]
}

function by(tokens: Token[], context: PlanContext): Item[] {
  const letters = tokens.map(({ letter }) => letter).join('')
  const [time] = timesOf(tokens)
  if (!time) return []
  if (time.kind === 'byDate') return days(timesOf(tokens), 'byDate', context)
  const resolved = resolveTime(time, context)
  if ('problem' in resolved) return [resolved]
  const kind = kindOf(letters, time.kind)
  const { spans } = resolved
  const [period, ...others] = spans
  const milestones = kind === 'wholeYear' ? [] : spans.map(({ to }) => ({ due: to, kind }))
  const told = { ...flag(resolved), ...(kind === 'inWeek' ? { weekAssumed: true as const } : {}) }
  return [{ dated: milestones, kind, ...told, ...(others.length === 0 ? { period } : {}) }]
}

function kindOf(letters: string, kind: DeadlineKind): DeadlineKind {
  if (letters === 'CY') return 'wholeYear'
  if (letters === 'VM' && kind === 'inMonth') return 'eventInMonth'
  return letters === 'TY' ? 'byYear' : kind
}

/** "1/4 và 1/10/2018": a day joined to the next one shares its year. */
function days(times: readonly WrittenTime[], kind: DeadlineKind, context: PlanContext): Item[] {
  const year = times.find((time) => time.year !== undefined)
  const shared = times.map((time) =>
    time.year === undefined && year
      ? { ...time, year: year.year, yearInferred: year.yearInferred }
      : time,
  )
  const resolved = shared.map((time) => resolveTime(time, context))
  const wrong = resolved.find((each) => 'problem' in each)
  if (wrong && 'problem' in wrong) return [wrong]
  const known = resolved.filter((each) => 'spans' in each)
  const dated = known.flatMap(({ spans }) => spans.map(({ to }) => ({ due: to, kind })))
  return [{ dated, kind, ...flag(known.find((each) => each.yearInferred)) }]
}

/** "trong 2 năm 2018, 2019" */
function years(tokens: Token[], context: PlanContext): Item[] {
  const list = timesOf(tokens)
  const follow = list.every((time, i) => i === 0 || time.year === (list[i - 1]?.year ?? 0) + 1)
  if (!follow) return tokens.flatMap((token) => by([token], context))
  const [from, to] = [`${String(list[0]?.year)}-01-01`, `${String(list.at(-1)?.year)}-12-31`]
  return [{ dated: [{ due: to, kind: 'span' }], period: { from, to }, kind: 'span' }]
}

/** "trước ngày 15/6 và 15/12 hằng năm": days without a year beside "hằng năm", and months likewise. */
function everyYear(tokens: Token[]): Item[] {
  const isBefore = tokens.some(({ letter }) => letter === 'B')
  const times = timesOf(tokens)
  const impossible = times
    .map((time) => resolveTime(time, { planYear: 2000 }))
    .find((each) => 'problem' in each)
  if (impossible && 'problem' in impossible) return [impossible]
  const recurrences = times.flatMap(({ months, days: on }) =>
    months.map(([, month]) => ({
      every: 'annual' as const,
      ...(on ? { day: on[0] } : {}),
      month,
      ...(isBefore ? { before: true } : {}),
    })),
  )
  return [{ repeats: { recurrences } }]
}

function comesEveryYear(tokens: readonly Token[]): boolean {
  const repeats = tokens.flatMap((token) => token.repeats ?? [])
  const annual = repeats.every(
    (each) =>
      'recurrences' in each &&
      each.recurrences.length === 1 &&
      each.recurrences.every(({ every, day }) => every === 'annual' && day === undefined),
  )
  return annual && timesOf(tokens).every(({ year }) => year === undefined)
}

function flag(from: { yearInferred?: true | undefined } | undefined): { yearInferred?: true } {
  return from?.yearInferred ? { yearInferred: true } : {}
}
