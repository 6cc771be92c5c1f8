import fc from 'fast-check'
import { randomLocalTime, type RandomRule } from './randomSchedules'

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const DAY_PARTS = {
  DAILY: ['', ';BYDAY=MO,TU,WE,TH,FR', ';BYDAY=SA,SU'],
  WEEKLY: ['', ';BYDAY=MO,WE,FR', ';WKST=SU;BYDAY=SU,TU', ';BYDAY=TH'],
  MONTHLY: ['', ';BYMONTHDAY=1,15', ';BYMONTHDAY=-1', ';BYDAY=2MO', ';BYDAY=-1FR,1TU'],
  YEARLY: ['', ';BYMONTH=3;BYDAY=2SU', ';BYMONTH=10;BYMONTHDAY=10'],
} as const

/** Rules as people choose them in a dialog, several times a day included. */
export function randomPlainRule(): fc.Arbitrary<RandomRule> {
  const frequency = fc.constantFrom(...(Object.keys(DAY_PARTS) as (keyof typeof DAY_PARTS)[]))
  return frequency.chain((name) =>
    fc
      .record({
        start: randomLocalTime(2014, 2018),
        interval: fc.constantFrom('', '', ';INTERVAL=2', ';INTERVAL=3'),
        days: fc.constantFrom<string>(
          ...DAY_PARTS[name],
          ...(name === 'MONTHLY' ? [`;BYDAY=${DAYS.slice(0, 5).join(',')};BYSETPOS=-1`] : []),
        ),
        times: fc.constantFrom('', '', ';BYHOUR=5,17', ';BYHOUR=6,11,16;BYMINUTE=45'),
        end: fc.constantFrom(
          '',
          ';COUNT=7',
          ';COUNT=400',
          ';UNTIL=20180620',
          ';UNTIL=20180929T060000',
        ),
      })
      .map(({ start, interval, days, times, end }) => ({
        start,
        rrule: `FREQ=${name}${interval}${days}${days.includes('BYSETPOS') ? '' : times}${end}`,
      })),
  )
}
