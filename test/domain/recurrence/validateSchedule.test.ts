import { describe, expect, it } from '@jest/globals'

import { DomainError } from '@/domain/DomainError'
import type { Schedule } from '@/domain/recurrence/schedule'
import { validateSchedule } from '@/domain/recurrence/validateSchedule'
import { errors as en } from '@/i18n/en/errors'
import { errors as vi } from '@/i18n/vi/errors'
import { plainSchedule } from '../../helpers/randomSchedules'

function refusal(more: Partial<Schedule>): string {
  try {
    validateSchedule(plainSchedule({ start: '2018-03-05T05:30', rrule: 'FREQ=DAILY' }, more))
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
  return 'accepted'
}

describe('a schedule that cannot be meant is refused with its reason', () => {
  it.each([
    ['FREQ=SECONDLY', 'ruleTooFrequent'],
    ['FREQ=MINUTELY;INTERVAL=30', 'ruleTooFrequent'],
    ['FREQ=HOURLY;COUNT=2', 'ruleTooFrequent'],
    ['every day', 'ruleUnparsable'],
    ['FREQ=', 'ruleUnparsable'],
    ['FREQ=FORTNIGHTLY', 'ruleUnparsable'],
    ['BYDAY=MO', 'ruleUnparsable'],
    ['FREQ=WEEKLY;BYDAY=XX', 'ruleUnparsable'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'ruleUnparsable'],
    ['FREQ=YEARLY;BYEASTER=0', 'ruleUnparsable'],
    ['FREQ=DAILY;INTERVAL=0', 'rulePartOutOfRange'],
    ['FREQ=DAILY;COUNT=0', 'rulePartOutOfRange'],
    ['FREQ=DAILY;COUNT=1000000000', 'rulePartOutOfRange'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'rulePartOutOfRange'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'rulePartOutOfRange'],
    ['FREQ=DAILY;BYHOUR=24', 'rulePartOutOfRange'],
    ['FREQ=DAILY;BYSECOND=30', 'rulePartOutOfRange'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'rulePartForbidden'],
    ['FREQ=MONTHLY;BYWEEKNO=1', 'rulePartForbidden'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'rulePartForbidden'],
    ['FREQ=DAILY;BYSETPOS=1', 'ruleSetPosAlone'],
    ['FREQ=DAILY;COUNT=3;UNTIL=20181231', 'ruleCountAndUntil'],
    ['FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=0,10,20,30,40', 'ruleTooManyTimesADay'],
    ['FREQ=DAILY;UNTIL=20180230', 'timeImpossible'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'ruleNeverOccurs'],
    ['FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29', 'ruleNeverOccurs'],
    ['FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-32', 'rulePartOutOfRange'],
    ['FREQ=DAILY;BYMONTHDAY=31;BYMONTH=4,6,9,11', 'ruleNeverOccurs'],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6', 'ruleNeverOccurs'],
    ['FREQ=DAILY;UNTIL=20180304', 'untilBeforeFirst'],
  ])('%s', (rrule, code) => {
    expect(refusal({ rrule })).toBe(code)
  })

  it.each<[Partial<Schedule>, string]>([
    [{ start: '2018-02-30T05:30' }, 'timeImpossible'],
    [{ start: '2018-03-05T24:00' }, 'timeImpossible'],
    [{ start: '2018-03-05' }, 'timeImpossible'],
    [{ exdates: ['2018-13-01T05:30'] }, 'timeImpossible'],
    [{ rdates: ['tomorrow'] }, 'timeImpossible'],
    [{ durationMinutes: 0 }, 'durationImpossible'],
    [{ durationMinutes: 31 * 24 * 60 + 1 }, 'durationImpossible'],
    [{ durationMinutes: 1.5 }, 'durationImpossible'],
    [{ timeZone: 'Asia/Hanoi2' }, 'unknownTimeZone'],
    [{ timeZone: '+07:00' }, 'unknownTimeZone'],
    [{ holidayPolicy: 'sing' as 'air' }, 'policyUnknown'],
    [{ rrule: null, exdates: ['2018-03-05T05:30'] }, 'everyDateLeftOut'],
  ])('%j', (more, code) => {
    expect(refusal(more)).toBe(code)
    expect(Object.keys(vi)).toContain(code)
    expect(Object.keys(en)).toContain(code)
  })

  it.each([
    null,
    'FREQ=DAILY',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=5,17;BYMINUTE=30;UNTIL=20261231T235900',
    'FREQ=YEARLY;BYDAY=20MO',
    'freq=monthly;byday=-1fr;',
  ])('%s is fine', (rrule) => {
    expect(refusal({ rrule })).toBe('accepted')
  })

  it('lasts from one minute to 31 days', () => {
    expect(refusal({ durationMinutes: 1 })).toBe('accepted')
    expect(refusal({ durationMinutes: 31 * 24 * 60 })).toBe('accepted')
  })

  it('takes place up to 24 times a day, however hours and minutes make them', () => {
    const hours = (count: number) => Array.from({ length: count }, (_, hour) => hour).join(',')
    const daily = (times: string) => refusal({ rrule: `FREQ=DAILY;${times}` })
    expect(daily(`BYHOUR=${hours(24)}`)).toBe('accepted')
    expect(daily(`BYHOUR=${hours(12)};BYMINUTE=0,30`)).toBe('accepted')
    expect(daily(`BYHOUR=${hours(13)};BYMINUTE=0,30`)).toBe('ruleTooManyTimesADay')
    expect(daily(`BYHOUR=${hours(5)};BYMINUTE=0,10,20,30,40`)).toBe('ruleTooManyTimesADay')
  })
})
