import { describe, expect, it } from '@jest/globals'
import { ask, seriesState, startsOf, weekdays } from './weekdaySeries'

/** The rule of a series from 2018-03-05T05:30 after it was moved as a whole to another time of day. */
function movedTo(time: string, rrule: string) {
  const schedule = { ...weekdays, rrule }
  const change = { kind: 'move', newStart: `2018-03-05T${time}` } as const
  return ask(seriesState({ schedule }), ['all', weekdays.start], change).own.schedule
}

describe('several times a day that go to other times', () => {
  it.each([
    ['FREQ=DAILY', '06:45', 'FREQ=DAILY'],
    ['FREQ=DAILY;BYHOUR=5,17', '06:30', 'FREQ=DAILY;BYHOUR=6,18;BYMINUTE=30'],
    ['FREQ=DAILY;BYHOUR=5,17', '06:45', 'FREQ=DAILY;BYHOUR=6,18;BYMINUTE=45'],
    ['FREQ=DAILY;BYHOUR=5,17;BYMINUTE=30', '04:30', 'FREQ=DAILY;BYHOUR=4,16;BYMINUTE=30'],
    ['FREQ=DAILY;BYMINUTE=0,30', '06:30', 'FREQ=DAILY;BYHOUR=6;BYMINUTE=0,30'],
    ['FREQ=WEEKLY;BYDAY=MO;BYHOUR=5,17', '06:30', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=6,18;BYMINUTE=30'],
    ['FREQ=DAILY;BYHOUR=5,17', '00:30', 'FREQ=DAILY;BYHOUR=0,12;BYMINUTE=30'],
    ['FREQ=DAILY;BYHOUR=5,17', '11:59', 'FREQ=DAILY;BYHOUR=11,23;BYMINUTE=59'],
  ])('%s at %s becomes %s', (rrule, time, expected) => {
    expect(movedTo(time, rrule).rrule).toBe(expected)
  })

  it('keep uneven times uneven, each so much later', () => {
    const uneven = 'FREQ=DAILY;BYHOUR=5,17;BYMINUTE=0,30;BYSETPOS=2,3;COUNT=4'
    expect(startsOf({ ...weekdays, rrule: uneven })).toEqual([
      ...['2018-03-05T05:30', '2018-03-05T17:00', '2018-03-06T05:30', '2018-03-06T17:00'],
    ])
    for (const [time, second] of [
      ['06:30', '18:00'],
      ['05:45', '17:15'],
      ['06:00', '17:30'],
    ] as const)
      expect(startsOf(movedTo(time, uneven))).toEqual([
        ...[`2018-03-05T${time}`, `2018-03-05T${second}`],
        ...[`2018-03-06T${time}`, `2018-03-06T${second}`],
      ])
  })

  it.each([
    ['FREQ=DAILY;BYHOUR=5,17', '12:00'],
    ['FREQ=DAILY;BYHOUR=5,17', '12:30'],
    ['FREQ=WEEKLY;BYDAY=MO;BYHOUR=5;BYMINUTE=0,30', '05:45'],
  ])('%s at %s: no rule says it, so none is guessed', (rrule, time) => {
    expect(() => movedTo(time, rrule)).toThrow('seriesShiftUnclear')
  })
})
