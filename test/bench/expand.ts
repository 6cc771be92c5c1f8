import { expand } from '@/domain/recurrence/expand'
import type { Schedule } from '@/domain/recurrence/schedule'
import type { BenchRow } from './benchRow'
import { noDaysOff } from '../helpers/daysOff'
import { plainBetween, plainRrule } from '../helpers/plainRrule'
import { plainSchedule } from '../helpers/randomSchedules'

const MONTH = { from: '2026-06-01', to: '2026-06-30' }

/** What stations and departments really repeat: weekday broadcasts, weekly, monthly and yearly items. */
const RULES = [
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=5,17;BYMINUTE=30',
  'FREQ=WEEKLY;BYDAY=MO,WE,FR',
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
  'FREQ=MONTHLY;BYMONTHDAY=1,15,-1',
  'FREQ=MONTHLY;BYDAY=1MO,-1FR',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=21',
  'FREQ=WEEKLY;BYDAY=TU,FR;COUNT=2000',
] as const

/** `amount` schedules that began in 2021, no two of them alike in start and rule. */
export function fiveYearOldSchedules(amount: number): Schedule[] {
  return Array.from({ length: amount }, (_, index) => {
    const pad = (value: number) => String(value).padStart(2, '0')
    const day = `2021-${pad(1 + (Math.floor(index / 280) % 5))}-${pad(1 + (Math.floor(index / 10) % 28))}`
    const start = `${day}T${pad(5 + (Math.floor(index / 1400) % 15))}:${pad((index * 7) % 60)}`
    return plainSchedule({ start, rrule: RULES[index % RULES.length] ?? 'FREQ=DAILY' })
  })
}

/**
 * Bench (a): 10,000 five-year-old series into one month against plain rrule.js `between`, and whether
 * both give the same starts. Nothing is warm: neither side has seen these series before. Measured in
 * processor time, so that other work on the machine does not change the ratio.
 */
export function benchExpand(amount = 10_000): BenchRow {
  const schedules = fiveYearOldSchedules(amount)
  const beforeOurs = processorMs()
  const ours = schedules.map((schedule) => expand(schedule, MONTH, noDaysOff))
  const oursMs = processorMs() - beforeOurs
  const peakMemoryMb = Math.round(process.memoryUsage().rss / 2 ** 20)
  const beforePlain = processorMs()
  const plain = schedules.map(({ start, rrule }) =>
    plainBetween(plainRrule(start, rrule ?? ''), MONTH.from, MONTH.to),
  )
  const plainMs = processorMs() - beforePlain
  const differing = plain.filter(
    (dates, index) => dates.join() !== ours[index]?.map((one) => one.start).join(),
  ).length
  const occurrences = ours.reduce((sum, dates) => sum + dates.length, 0)
  return {
    name: `expand ${amount} five-year-old series into one month`,
    ours: `${Math.round(oursMs)} ms`,
    comparison: `plain rrule.js between: ${Math.round(plainMs)} ms`,
    ratio: Math.round(plainMs / oursMs),
    peakMemoryMb,
    note: `${occurrences} occurrences, ${differing} series differ`,
  }
}

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

if (process.argv[1]?.endsWith('expand.ts')) console.log(JSON.stringify([benchExpand()]))
