import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { asRead, benchSeries, type BenchSeries } from './benchSeries'
import type { BenchRow } from './benchRow'
import { median } from './millisecondsOf'
import { addDays } from '@/domain/calendar/civilDate'
import type { DateRange } from '@/domain/recurrence/schedule'
import { withExceptions, type PlannedOccurrence } from '@/domain/recurrence/withExceptions'
import { daysOff } from '../helpers/daysOff'
import { plainBetween, plainRrule } from '../helpers/plainRrule'

const MONTH = { from: '2026-09-01', to: '2026-09-30' }
/** Where code is run before it is measured: other months, so that nothing of September is known. */
const OTHER_MONTHS = ['03', '04', '05', '06', '07'].map((month) => ({
  from: `2026-${month}-01`,
  to: `2026-${month}-30`,
}))
const AGES = { old: 2016, young: 2025 } as const
const ROUNDS = 25

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** National Day and its day before, a worked Saturday in exchange; the rest of the year's holidays. */
const OFF = daysOff(
  [
    ...['2026-01-01', '2026-04-27', '2026-04-30', '2026-05-01', '2026-09-01', '2026-09-02'],
    ...Array.from({ length: 9 }, (_, day) => addDays('2026-02-14', day)),
  ],
  ['2026-08-22'],
)

/**
 * Bench (a): series into one month as a calendar needs them, half of them begun in 2016, each with
 * dates left out, one occurrence cancelled and one moved, holidays skipped. Beside it plain rrule.js
 * does no more than `between` of the bare rules. Whether both give the same is told in the note.
 *
 * What is measured is a running server: the code has been run on other series and in other months,
 * the series and the month are new to it. What the very first pass of the process took, with all
 * code yet to be compiled, stands in the note. rrule.js runs for seconds, so that its own warming up
 * does not show. Processor time, so that other work on the machine does not matter.
 */
export function benchExpand(amount = 10_000): BenchRow {
  const [firstMs = NaN] = OTHER_MONTHS.map((month, index) => {
    const others = asRead(
      seriesOfBothAges(amount, index + 1).map((one) => withExceptionsFor(one, guessed(one, month))),
    )
    return processorMs(() => others.map((one) => expanded(one, month))).ms
  })
  const rules = seriesOfBothAges(amount, 0)
  const plain = processorMs(() =>
    rules.map(({ schedule: { start, rrule } }) =>
      plainBetween(plainRrule(start, rrule ?? ''), MONTH.from, MONTH.to),
    ),
  )
  const series = asRead(rules.map((one, index) => withExceptionsFor(one, plain.result[index])))
  const memoryBefore = process.memoryUsage().rss
  const ours = processorMs(() => series.map((one) => expanded(one, MONTH)))
  const { rss } = process.memoryUsage()
  const differing = ours.result.filter(
    (planned, index) => written(planned) !== expected(series[index], plain.result[index]),
  ).length
  const occurrences = ours.result.reduce((sum, dates) => sum + dates.length, 0)
  return {
    name: `expand ${amount} series with exceptions and holidays into one month`,
    ours: `${Math.round(ours.ms)} ms`,
    comparison: `plain rrule.js, rules alone: ${Math.round(plain.ms)} ms`,
    ratio: Math.round(plain.ms / ours.ms),
    peakMemoryMb: Math.round(rss / 2 ** 20),
    note:
      `first pass of the process ${Math.round(firstMs)} ms (${Math.round(plain.ms / firstMs)}×); ` +
      `${occurrences} occurrences, ${differing} series differ, ` +
      `memory grew by ${Math.round((rss - memoryBefore) / 2 ** 20)} MB`,
  }
}

/** Ten years of age beside one: the same rules and exceptions, taken in turn. */
export function benchAge(amount = 5_000): BenchRow {
  const times = { old: [] as number[], young: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const age of ['old', 'young'] as const) {
      // Other minutes each round, so that no round has met these series before.
      const series = benchSeries(amount, AGES[age], round + OTHER_MONTHS.length + 1)
      times[age].push(processorMs(() => series.map((one) => expanded(one, MONTH))).ms)
    }
  }
  const [old, young] = [median(times.old), median(times.young)]
  return {
    name: `expand ${amount} series begun in ${AGES.old}`,
    ours: `${Math.round(old)} ms`,
    comparison: `begun in ${AGES.young}: ${Math.round(young)} ms`,
    ratio: Number((young / old).toFixed(2)),
    peakMemoryMb: Math.round(process.memoryUsage().rss / 2 ** 20),
    note: `old / young = ${(old / young).toFixed(2)}, medians of ${ROUNDS} rounds`,
  }
}

function seriesOfBothAges(amount: number, variant: number): BenchSeries[] {
  return [
    ...benchSeries(amount / 2, AGES.old, variant),
    ...benchSeries(amount / 2, AGES.young, variant),
  ]
}

function expanded({ schedule, changes }: BenchSeries, range: DateRange): PlannedOccurrence[] {
  return withExceptions({ schedule, range, daysOff: OFF, changes })
}

/** Of the month's dates the second is left out, the fourth cancelled, the sixth moved by a day. */
function withExceptionsFor({ schedule }: BenchSeries, dates: readonly string[] = []): BenchSeries {
  const [, leftOut, , cancelled, , moved] = dates
  return {
    schedule: {
      ...schedule,
      exdates: [...(schedule.exdates ?? []), ...(leftOut ? [leftOut] : [])],
    },
    changes: [
      ...(cancelled ? [{ originalStart: cancelled, kind: 'cancelled' as const }] : []),
      ...(moved
        ? [{ originalStart: moved, kind: 'moved' as const, newStart: dayAfter(moved) }]
        : []),
    ],
  }
}

/** Days of a month on which most of the rules take place, as if a calendar had found them. */
function guessed({ schedule: { start } }: BenchSeries, { from }: DateRange): string[] {
  const days = ['01', '08', '09', '15', '16', '22']
  return days.map((day) => from.slice(0, 8) + day + start.slice(10))
}

/** What rrule.js found, with the exceptions put in by hand. */
function expected(series: BenchSeries | undefined, dates: readonly string[] = []): string {
  const planned = dates
    .filter((date) => !series?.schedule.exdates?.includes(date))
    .filter((date) => !OFF.holidays.has(date.slice(0, 10)))
    .map((originalStart) => {
      const change = series?.changes.find((each) => each.originalStart === originalStart)
      return { originalStart, start: change?.newStart ?? originalStart, change: change?.kind }
    })
  return written(planned.filter(({ start }) => start.slice(0, 10) <= MONTH.to))
}

function written(planned: Pick<PlannedOccurrence, 'originalStart' | 'start' | 'change'>[]): string {
  const lines = planned.map(({ originalStart, start, change = '' }) =>
    [start, originalStart, change].join(' '),
  )
  return lines.sort().join('\n')
}

function dayAfter(local: string): string {
  return addDays(local.slice(0, 10), 1) + local.slice(10)
}

/** Processor time of `work`. What making its input left behind is cleared away before. */
function processorMs<T>(work: () => T): { ms: number; result: T } {
  collectGarbage()
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, result }
}

if (process.argv[1]?.endsWith('expand.ts')) {
  console.log(JSON.stringify([benchExpand(), benchAge()]))
}
