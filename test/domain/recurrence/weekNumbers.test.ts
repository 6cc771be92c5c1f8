import { describe, expect, it } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'

import { expand } from '@/domain/recurrence/expand'
import { noDaysOff } from '../../helpers/daysOff'
import { plainSchedule } from '../../helpers/randomSchedules'

const YEARS = { from: '2010-01-01', to: '2039-12-31' }
const start = '2010-01-01T05:30'

const days = (rrule: string) =>
  expand(plainSchedule({ start, rrule }), YEARS, noDaysOff).map((one) => one.start.slice(0, 10))

const allDates: Temporal.PlainDate[] = []
for (
  let date = Temporal.PlainDate.from(YEARS.from);
  date.year < 2040;
  date = date.add({ days: 1 })
) {
  allDates.push(date)
}

/** Days of the same years by Temporal's ISO 8601 weeks. */
const isoDays = (fits: (date: Temporal.PlainDate) => boolean) =>
  allDates.filter(fits).map((date) => date.toString())

const weeksIn = (year: number) => Temporal.PlainDate.from(`${year}-12-28`).weekOfYear ?? 0

describe('weeks of the year (BYWEEKNO)', () => {
  it.each([1, 2, 51, 52, 53])('week %i is that of ISO 8601, over the new year as well', (week) => {
    expect(days(`FREQ=YEARLY;BYWEEKNO=${week};BYDAY=MO,TU,WE,TH,FR,SA,SU`)).toEqual(
      isoDays((date) => date.weekOfYear === week),
    )
  })

  it.each([-1, -2, -52, -53])('week %i is counted from the end of its own year', (week) => {
    expect(days(`FREQ=YEARLY;BYWEEKNO=${week};BYDAY=SA,SU`)).toEqual(
      isoDays(
        (date) =>
          date.dayOfWeek > 5 &&
          date.weekOfYear === weeksIn(date.yearOfWeek ?? date.year) + 1 + week,
      ),
    )
  })

  it("without a weekday the start's is meant, as for every part that a rule leaves open", () => {
    expect(days('FREQ=YEARLY;BYWEEKNO=20')).toEqual(
      isoDays((date) => date.weekOfYear === 20 && date.dayOfWeek === 5),
    )
  })
})
