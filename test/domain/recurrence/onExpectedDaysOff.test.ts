import { describe, expect, it } from '@jest/globals'
import { onExpectedDaysOff } from '@/domain/recurrence/onExpectedDaysOff'
import type { Schedule } from '@/domain/recurrence/schedule'
import { noDaysOff } from '../../helpers/daysOff'

const MONDAYS: Schedule = {
  start: '2027-02-01T08:00',
  durationMinutes: 30,
  timeZone: 'Asia/Ho_Chi_Minh',
  rrule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270222T235959',
  holidayPolicy: 'skip',
  weekendPolicy: 'air',
}
const TET = ['2027-02-09', '2027-02-08', '2027-02-07', '2027-02-22', '2027-03-01']

describe('days off that are only expected', () => {
  it('are named where the schedule takes place on them, in order, to its last day and no further', () => {
    expect(onExpectedDaysOff(MONDAYS, noDaysOff, TET)).toEqual(['2027-02-08', '2027-02-22'])
  })

  it('are no matter once they are announced', () => {
    const daysOff = { ...noDaysOff, holidays: new Set(['2027-02-08', '2027-02-22']) }
    expect(onExpectedDaysOff(MONDAYS, daysOff, TET)).toEqual([])
  })

  it('are no matter for a schedule that takes place on days off', () => {
    expect(onExpectedDaysOff({ ...MONDAYS, holidayPolicy: 'air' }, noDaysOff, TET)).toEqual([])
  })
})
