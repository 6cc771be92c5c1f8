import { describe as group, expect, it } from '@jest/globals'

import { describe } from '@/domain/recurrence/describe'
import type { Schedule } from '@/domain/recurrence/schedule'
import { plainSchedule } from '../../helpers/randomSchedules'

const said = (rrule: string | null, more: Partial<Schedule> = {}, language: 'vi' | 'en' = 'vi') =>
  describe(plainSchedule({ start: '2018-03-05T05:30', rrule: '' }, { rrule, ...more }), language)

group('a schedule in Vietnamese', () => {
  it('reads as a person would say it', () => {
    const rrule = 'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=5,17;BYMINUTE=30;UNTIL=20261231'
    expect(said(rrule, { holidayPolicy: 'skip' })).toBe(
      'Thứ Hai, Thứ Tư, Thứ Sáu hằng tuần lúc 05:30 và 17:30, trừ ngày lễ, đến hết 31/12/2026',
    )
  })

  it.each([
    [null, 'Thứ Hai 05/03/2018 lúc 05:30'],
    ['FREQ=DAILY', 'Hằng ngày lúc 05:30'],
    ['FREQ=DAILY;INTERVAL=3;COUNT=5', 'Cứ 3 ngày một lần lúc 05:30, tổng cộng 5 lần'],
    ['FREQ=DAILY;BYHOUR=5,17;BYMINUTE=0,30;BYSETPOS=2,3', 'Hằng ngày lúc 05:30 và 17:00'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'Thứ Hai đến Thứ Sáu hằng tuần lúc 05:30'],
    ['FREQ=WEEKLY', 'Thứ Hai hằng tuần lúc 05:30'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU', 'Cứ 2 tuần một lần vào Thứ Ba và Chủ Nhật lúc 05:30'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'Hằng ngày lúc 05:30'],
    ['FREQ=WEEKLY;BYDAY=MO;BYMONTH=3,4', 'Thứ Hai hằng tuần trong tháng 3 và 4 lúc 05:30'],
    ['FREQ=MONTHLY', 'Ngày 5 hằng tháng lúc 05:30'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15,-1', 'Các ngày 1, 15 và ngày cuối cùng hằng tháng lúc 05:30'],
    ['FREQ=MONTHLY;BYDAY=1MO', 'Thứ Hai đầu tiên hằng tháng lúc 05:30'],
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR', 'Cứ 3 tháng một lần vào Thứ Sáu cuối cùng lúc 05:30'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'Thứ Ba lần thứ hai hằng tháng lúc 05:30'],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'Ngày trong tuần (Thứ Hai đến Thứ Sáu) cuối cùng hằng tháng lúc 05:30',
    ],
    ['FREQ=YEARLY', 'Ngày 5/3 hằng năm lúc 05:30'],
    ['FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2', 'Ngày 2/9 hằng năm lúc 05:30'],
    ['FREQ=YEARLY;BYMONTH=3,9', 'Ngày 5 các tháng 3 và 9 hằng năm lúc 05:30'],
    ['FREQ=YEARLY;BYYEARDAY=100', 'Ngày thứ 100 hằng năm lúc 05:30'],
    ['FREQ=DAILY;UNTIL=20180331T050000', 'Hằng ngày lúc 05:30, đến 05:00 ngày 31/03/2018'],
  ])('%s', (rrule, sentence) => {
    expect(said(rrule)).toBe(sentence)
  })

  it('says what happens on days off, and nothing about weekends it never meets', () => {
    const both = { holidayPolicy: 'skip', weekendPolicy: 'skip' } as const
    expect(said('FREQ=DAILY', both)).toBe('Hằng ngày lúc 05:30, trừ ngày lễ và cuối tuần')
    expect(said('FREQ=WEEKLY;BYDAY=MO', both)).toBe('Thứ Hai hằng tuần lúc 05:30, trừ ngày lễ')
    expect(said('FREQ=WEEKLY;BYDAY=MO', { holidayPolicy: 'next' })).toBe(
      'Thứ Hai hằng tuần lúc 05:30, gặp ngày lễ thì chuyển sang ngày làm việc sau',
    )
  })

  it('counts what takes place, without the dates left out and with those added', () => {
    const exdates = ['2018-03-06T05:30']
    expect(said('FREQ=DAILY;COUNT=6', { exdates })).toMatch(/tổng cộng 5 lần$/)
    const rdates = ['2018-04-02T05:30']
    expect(said('FREQ=DAILY;COUNT=6', { exdates, rdates })).toMatch(/tổng cộng 6 lần$/)
  })

  it('lists a few exceptions and counts many', () => {
    const exdates = ['2018-03-07T05:30', '2018-03-06T05:30']
    expect(said('FREQ=DAILY', { exdates })).toBe(
      'Hằng ngày lúc 05:30, trừ ngày 06/03/2018 và 07/03/2018',
    )
    const evening = ['2018-03-07T17:30', '2018-03-08T17:30']
    expect(said('FREQ=DAILY;BYHOUR=5,17', { exdates: evening })).toBe(
      'Hằng ngày lúc 05:30 và 17:30, trừ 17:30 07/03/2018 và 17:30 08/03/2018',
    )
    const many = ['08', '09', '10', '11'].map((day) => `2018-03-${day}T05:30`)
    expect(said('FREQ=DAILY', { exdates: many })).toBe('Hằng ngày lúc 05:30, trừ 4 lần')
  })
})

group('a schedule in English', () => {
  it.each([
    [
      'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=5,17;BYMINUTE=30;UNTIL=20261231',
      'Every week on Monday, Wednesday and Friday at 05:30 and 17:30, until the end of 31/12/2026',
    ],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'Every month on the last Friday at 05:30'],
    ['FREQ=YEARLY', 'Every year on 5 March at 05:30'],
  ])('%s', (rrule, sentence) => {
    expect(said(rrule, {}, 'en')).toBe(sentence)
  })
})
