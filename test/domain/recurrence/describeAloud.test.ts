import { describe as group, expect, it } from '@jest/globals'

import { describe } from '@/domain/recurrence/describe'
import type { Schedule } from '@/domain/recurrence/schedule'
import { plainSchedule } from '../../helpers/randomSchedules'

type Row = [rrule: string | null, more: Partial<Schedule>, vi: string, en: string]

/** From a Thursday, the fifth of March. */
const START = '2026-03-05T05:30'

group('what officers really schedule, read aloud', () => {
  const rows: Row[] = [
    [
      'FREQ=DAILY;BYDAY=MO,WE,FR;BYHOUR=5,17;BYMINUTE=0,30;BYSETPOS=2,3;UNTIL=20261231T235900',
      { holidayPolicy: 'skip' },
      'Thứ Hai, Thứ Tư, Thứ Sáu hằng tuần lúc 05:30 và 17:00, trừ ngày lễ, đến hết 31/12/2026',
      'Every week on Monday, Wednesday and Friday at 05:30 and 17:00, except on public holidays, until the end of 31/12/2026',
    ],
    [
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      { holidayPolicy: 'skip', weekendPolicy: 'skip' },
      'Thứ Hai đến Thứ Sáu hằng tuần lúc 05:30, trừ ngày lễ',
      'Every week on weekdays (Monday to Friday) at 05:30, except on public holidays',
    ],
    [
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=5,17;BYMINUTE=30;UNTIL=20261231T235900',
      { holidayPolicy: 'skip' },
      'Thứ Hai đến Thứ Sáu hằng tuần lúc 05:30 và 17:30, trừ ngày lễ, đến hết 31/12/2026',
      'Every week on weekdays (Monday to Friday) at 05:30 and 17:30, except on public holidays, until the end of 31/12/2026',
    ],
    [
      'FREQ=DAILY',
      { holidayPolicy: 'skip', weekendPolicy: 'skip' },
      'Hằng ngày lúc 05:30, trừ ngày lễ và cuối tuần',
      'Every day at 05:30, except on public holidays and at weekends',
    ],
    [
      'FREQ=DAILY;BYHOUR=5,11,17;BYMINUTE=30',
      {},
      'Hằng ngày lúc 05:30, 11:30 và 17:30',
      'Every day at 05:30, 11:30 and 17:30',
    ],
    [
      'FREQ=WEEKLY;BYDAY=SA,SU',
      {},
      'Thứ Bảy và Chủ Nhật hằng tuần lúc 05:30',
      'Every week on Saturday and Sunday at 05:30',
    ],
    ['FREQ=WEEKLY;BYDAY=SU', {}, 'Chủ Nhật hằng tuần lúc 05:30', 'Every week on Sunday at 05:30'],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
      {},
      'Cứ 2 tuần một lần vào Thứ Hai lúc 05:30',
      'Every 2 weeks on Monday at 05:30',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=12',
      {},
      'Cứ 2 tuần một lần vào Thứ Hai và Thứ Năm lúc 05:30, tổng cộng 12 lần',
      'Every 2 weeks on Monday and Thursday at 05:30, 12 times in all',
    ],
    [
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA',
      {},
      'Thứ Hai đến Thứ Bảy hằng tuần lúc 05:30',
      'Every week on Monday to Saturday at 05:30',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=15',
      {},
      'Ngày 15 hằng tháng lúc 05:30',
      'Every month on day 15 at 05:30',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=1,15',
      { holidayPolicy: 'next', weekendPolicy: 'next' },
      'Các ngày 1 và 15 hằng tháng lúc 05:30, gặp ngày nghỉ thì chuyển sang ngày làm việc sau',
      'Every month on days 1 and 15 at 05:30, on a day off moved to the next working day',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      { holidayPolicy: 'previous', weekendPolicy: 'previous' },
      'Ngày cuối cùng hằng tháng lúc 05:30, gặp ngày nghỉ thì chuyển về ngày làm việc trước',
      'Every month on the last day at 05:30, on a day off moved to the working day before',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=1,15,-1',
      {},
      'Các ngày 1, 15 và ngày cuối cùng hằng tháng lúc 05:30',
      'Every month on days 1, 15 and the last day at 05:30',
    ],
    [
      'FREQ=MONTHLY;BYDAY=1MO',
      {},
      'Thứ Hai đầu tiên hằng tháng lúc 05:30',
      'Every month on the first Monday at 05:30',
    ],
    [
      'FREQ=MONTHLY;BYDAY=2TU',
      {},
      'Thứ Ba lần thứ hai hằng tháng lúc 05:30',
      'Every month on the second Tuesday at 05:30',
    ],
    [
      'FREQ=MONTHLY;BYDAY=-1FR',
      {},
      'Thứ Sáu cuối cùng hằng tháng lúc 05:30',
      'Every month on the last Friday at 05:30',
    ],
    [
      'FREQ=MONTHLY;BYDAY=1MO,3MO',
      {},
      'Thứ Hai đầu tiên và Thứ Hai lần thứ ba hằng tháng lúc 05:30',
      'Every month on the first Monday and the third Monday at 05:30',
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1',
      {},
      'Ngày trong tuần (Thứ Hai đến Thứ Sáu) đầu tiên hằng tháng lúc 05:30',
      'Every month on the first weekday (Monday to Friday) at 05:30',
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      {},
      'Ngày trong tuần (Thứ Hai đến Thứ Sáu) cuối cùng hằng tháng lúc 05:30',
      'Every month on the last weekday (Monday to Friday) at 05:30',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20',
      {},
      'Cứ 3 tháng một lần vào ngày 20 lúc 05:30',
      'Every 3 months on day 20 at 05:30',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=14',
      {},
      'Cứ 6 tháng một lần vào ngày 14 lúc 05:30',
      'Every 6 months on day 14 at 05:30',
    ],
    [
      'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
      {},
      'Ngày 20 các tháng 3, 6, 9 và 12 hằng năm lúc 05:30',
      'Every year on day 20 of March, June, September and December at 05:30',
    ],
    [
      'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2',
      {},
      'Ngày 2/9 hằng năm lúc 05:30',
      'Every year on 2 September at 05:30',
    ],
    [
      'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15',
      {},
      'Ngày 15 các tháng 3, 6, 9 và 12 hằng năm lúc 05:30',
      'Every year on day 15 of March, June, September and December at 05:30',
    ],
    [
      'FREQ=YEARLY;BYMONTH=11;BYDAY=-1MO',
      {},
      'Thứ Hai cuối cùng của tháng 11 hằng năm lúc 05:30',
      'Every year on the last Monday of November at 05:30',
    ],
    [
      'FREQ=DAILY;INTERVAL=2;COUNT=10',
      {},
      'Cứ 2 ngày một lần lúc 05:30, tổng cộng 10 lần',
      'Every 2 days at 05:30, 10 times in all',
    ],
    [
      'FREQ=DAILY;BYMONTH=5,6',
      {},
      'Hằng ngày trong tháng 5 và 6 lúc 05:30',
      'Every day in May and June at 05:30',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
      {},
      'Ngày 13 nếu là Thứ Sáu hằng tháng lúc 05:30',
      'Every month on day 13 if it is a Friday at 05:30',
    ],
    ['FREQ=MONTHLY', {}, 'Ngày 5 hằng tháng lúc 05:30', 'Every month on day 5 at 05:30'],
    ['FREQ=YEARLY', {}, 'Ngày 5/3 hằng năm lúc 05:30', 'Every year on 5 March at 05:30'],
    [null, {}, 'Thứ Năm 05/03/2026 lúc 05:30', 'Thursday 05/03/2026 at 05:30'],
    [
      'FREQ=WEEKLY;BYDAY=MO',
      { exdates: ['2026-04-27T05:30'], rdates: ['2026-04-28T05:30'] },
      'Thứ Hai hằng tuần lúc 05:30, thêm ngày 28/04/2026, trừ ngày 27/04/2026',
      'Every week on Monday at 05:30, also on 28/04/2026, except on 27/04/2026',
    ],
    [
      'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260630T235900',
      { holidayPolicy: 'next' },
      'Thứ Ba và Thứ Năm hằng tuần lúc 05:30, gặp ngày lễ thì chuyển sang ngày làm việc sau, đến hết 30/06/2026',
      'Every week on Tuesday and Thursday at 05:30, on a public holiday moved to the next working day, until the end of 30/06/2026',
    ],
    [
      'FREQ=DAILY;UNTIL=20260331T050000',
      {},
      'Hằng ngày lúc 05:30, đến 05:00 ngày 31/03/2026',
      'Every day at 05:30, until 05:00 on 31/03/2026',
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO',
      {},
      'Mọi Thứ Hai hằng tháng lúc 05:30',
      'Every month on every Monday at 05:30',
    ],
    [
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
      {},
      'Thứ Hai tuần thứ 20 hằng năm lúc 05:30',
      'Every year on Monday of week 20 at 05:30',
    ],
  ]

  it.each(rows)('%s %j', (rrule, more, vi, en) => {
    const schedule = plainSchedule({ start: START, rrule: '' }, { rrule, ...more })
    expect(describe(schedule, 'vi')).toBe(vi)
    expect(describe(schedule, 'en')).toBe(en)
  })
})
