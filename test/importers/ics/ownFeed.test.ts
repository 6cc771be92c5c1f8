import { describe, expect, it } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { takesPlace, withExceptions } from '@/domain/recurrence/withExceptions'
import { feedText } from '@/exporters/ics/feedText'
import { readIcs } from '@/importers/ics/readIcs'
import { SCHEDULES } from '../../exporters/ics/schedules'
import { daysOff, noDaysOff } from '../../helpers/daysOff'
import { feedOf } from '../../helpers/ics/feedOf'
import { seriesOf } from '../../helpers/ics/icalInstants'
import { ownInstants } from '../../helpers/ics/ownInstants'

const YEAR = { from: '2018-01-01', to: '2018-12-31' }
/** Occurrences of another zone may begin on the day beside it. */
const AROUND = { from: '2017-12-01', to: '2019-01-31' }

describe('our own feeds', () => {
  it.each(Object.entries(SCHEDULES))('can be imported elsewhere: %s', (_name, schedule) => {
    const holidays = daysOff(['2018-01-01', '2018-02-14', '2018-02-15', '2018-04-25', '2018-04-30'])
    const window = { from: '2017-10-01', to: '2019-02-01' }
    const feed = feedOf([schedule], { window, daysOff: holidays })
    const { rows } = readIcs(new TextEncoder().encode(feedText(feed)), {
      zone: 'Asia/Ho_Chi_Minh',
      placeLabel: 'Địa điểm',
    })
    expect(rows.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(
      schedule.timeZone === 'Asia/Ho_Chi_Minh' ? [] : ['icsOtherZone'],
    )
    const ours = ownInstants(feed, YEAR)
    const found = rows.flatMap((row) => {
      if (!row.schedule) return []
      const policies = { holidayPolicy: 'air', weekendPolicy: 'air' } as const
      const read = { ...row.schedule, ...policies }
      return withExceptions({
        schedule: read,
        range: AROUND,
        daysOff: noDaysOff,
        changes: row.changes,
      })
        .filter(takesPlace)
        .map(({ start }) => {
          const at = Temporal.PlainDateTime.from(start).toZonedDateTime(read.timeZone)
          return `${seriesOf(row.uid)} ${new Date(at.epochMilliseconds).toISOString()}`
        })
    })
    const between = found.filter((one) => one >= (ours[0] ?? '') && one <= (ours.at(-1) ?? ''))
    expect(between.sort()).toEqual(ours)
  })
})
