import { addDays } from '@/domain/calendar/civilDate'
import type { Schedule } from '@/domain/recurrence/schedule'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'

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
  'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=21',
  'FREQ=WEEKLY;BYDAY=TU,FR;COUNT=2000',
] as const

/** Dates that a series leaves out besides those of the month measured: two a year. */
const LEFT_OUT = 20

export type BenchSeries = { schedule: Schedule; changes: OccurrenceChange[] }

/**
 * `amount` series that began in the first half of a year, no two alike in start and rule. Holidays are
 * skipped; twenty dates are left out, beginning half a year after the start.
 */
export function benchSeries(amount: number, year: number, variant = 0): BenchSeries[] {
  return asRead(
    Array.from({ length: amount }, (_, index) => {
      const turn = Math.floor(index / RULES.length)
      const day = addDays(`${year}-01-04`, turn % 140)
      const hour = 5 + (Math.floor(turn / 140) % 15)
      const time = `T${two(hour)}:${two((index * 7 + variant) % 60)}`
      const exdates = Array.from(
        { length: LEFT_OUT },
        (_, n) => addDays(day, 300 + n * 182 + (n % 7)) + time,
      )
      const rrule = RULES[index % RULES.length] ?? 'FREQ=DAILY'
      return {
        schedule: {
          start: day + time,
          durationMinutes: 15,
          timeZone: 'Asia/Ho_Chi_Minh',
          rrule,
          exdates,
          holidayPolicy: 'skip',
          weekendPolicy: 'air',
        },
        changes: [],
      }
    }),
  )
}

/** As it comes from a database: every text a new one of its own. */
export function asRead(series: BenchSeries[]): BenchSeries[] {
  return JSON.parse(JSON.stringify(series)) as BenchSeries[]
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
