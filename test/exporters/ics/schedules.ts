import type { Schedule } from '@/domain/recurrence/schedule'

const at = (start: string, more: Partial<Schedule> = {}): Schedule => ({
  start,
  durationMinutes: 15,
  timeZone: 'Asia/Ho_Chi_Minh',
  holidayPolicy: 'air',
  weekendPolicy: 'air',
  ...more,
})

/** What stations, districts and departments write, and the corners of it; each takes place in 2018. */
export const SCHEDULES: Record<string, Schedule> = {
  once: at('2018-03-01T06:30'),
  'over midnight': at('2018-03-01T23:50', { durationMinutes: 30, rrule: 'FREQ=DAILY;COUNT=5' }),
  'every day without end': at('2010-03-01T06:30', { rrule: 'FREQ=DAILY' }),
  'weekdays at 05:30 and 17:00': at('2018-01-01T05:30', {
    rrule:
      'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=5,17;BYMINUTE=0,30;BYSETPOS=2,3;UNTIL=20181231T235900',
  }),
  'three times a day, a number of times': at('2018-02-28T06:00', {
    rrule: 'FREQ=DAILY;BYHOUR=6,11,17;COUNT=100',
  }),
  'the first time of the day is before the start': at('2018-02-28T12:00', {
    rrule: 'FREQ=DAILY;INTERVAL=2;BYHOUR=6,17;COUNT=9',
  }),
  'until a day, written without a time': at('2018-03-01T06:30', {
    rrule: 'FREQ=DAILY;UNTIL=20180310',
  }),
  'until late at night, which in UTC is the same day': at('2018-03-01T23:30', {
    rrule: 'FREQ=DAILY;UNTIL=20180310T233000',
  }),
  'until early in the morning, which in UTC is the day before': at('2018-03-01T05:30', {
    rrule: 'FREQ=DAILY;UNTIL=20180310T053000',
  }),
  'every second week, week beginning on Sunday': at('2018-01-07T08:00', {
    rrule: 'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO,SA',
  }),
  'a start that is no day of its rule': at('2018-01-03T08:00', {
    rrule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=4',
  }),
  'the last working day of a month': at('2017-01-31T15:00', {
    rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  }),
  'the second Monday and the last Friday': at('2017-01-09T15:00', {
    rrule: 'FREQ=MONTHLY;BYDAY=2MO,-1FR',
  }),
  'the 31st, where there is one': at('2017-01-31T15:00', { rrule: 'FREQ=MONTHLY' }),
  'every 29 February and 19 August': at('2016-02-29T07:00', {
    rrule: 'FREQ=YEARLY;BYMONTH=2,8;BYMONTHDAY=19,29',
  }),
  'numbers of weeks': at('2016-01-04T07:00', { rrule: 'FREQ=YEARLY;BYWEEKNO=20,40;BYDAY=MO' }),
  'the second broadcast of each week': at('2018-01-01T07:00', {
    rrule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2',
  }),
  'the last of several broadcasts of a month': at('2018-01-01T07:00', {
    rrule: 'FREQ=MONTHLY;BYDAY=MO;BYHOUR=7,16;BYSETPOS=-1,1',
  }),
  'days left out and days added': at('2018-03-01T06:30', {
    rrule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=8',
    exdates: ['2018-03-08T06:30', '2018-03-22T06:30', '2018-03-23T06:30'],
    rdates: ['2018-03-09T10:00', '2018-03-10T06:30', '2018-03-15T06:30'],
  }),
  'single dates only': at('2018-03-01T06:30', {
    rdates: ['2018-03-09T10:00', '2018-03-20T06:30'],
    exdates: ['2018-03-20T06:30'],
  }),
  'not on holidays': at('2015-01-05T05:30', {
    rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=5,17;BYMINUTE=30',
    holidayPolicy: 'skip',
  }),
  'not on days off, without end': at('2017-06-01T05:30', {
    rrule: 'FREQ=DAILY;BYHOUR=5,17',
    holidayPolicy: 'skip',
    weekendPolicy: 'skip',
  }),
  'the working day after, several falling on one': at('2018-02-01T05:30', {
    rrule: 'FREQ=DAILY;COUNT=120',
    holidayPolicy: 'next',
    weekendPolicy: 'next',
  }),
  'the working day before, on the 15th': at('2016-01-15T05:30', {
    rrule: 'FREQ=MONTHLY',
    holidayPolicy: 'previous',
    weekendPolicy: 'previous',
  }),
  'an added day that is a holiday': at('2018-04-02T05:30', {
    rrule: 'FREQ=WEEKLY;COUNT=3',
    rdates: ['2018-04-25T09:00', '2018-04-26T09:00'],
    holidayPolicy: 'next',
  }),
  'an office that changes its clocks': at('2018-01-03T09:30', {
    timeZone: 'Europe/Berlin',
    rrule: 'FREQ=WEEKLY;BYDAY=WE,SU',
  }),
  'the other side of the world': at('2018-01-03T21:30', {
    timeZone: 'America/New_York',
    rrule: 'FREQ=DAILY;INTERVAL=3;UNTIL=20180601T213000',
  }),
}
