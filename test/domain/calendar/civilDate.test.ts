import { describe, expect, it } from '@jest/globals'
import {
  addDays,
  civilDate,
  civilOf,
  dayNumber,
  daysBetween,
  formatDate,
  formatInstant,
  formatLocalTime,
  isCivilDate,
  isLocalDateTime,
  monthLength,
  monthSpan,
  parseDate,
  parseLocalTime,
  readLocalTime,
  weekdayOf,
} from '@/domain/calendar/civilDate'

describe('a day a person can plan for', () => {
  it.each([
    ...['1900-01-01', '2199-12-31', '2018-02-28', '2020-02-29', '2000-02-29'],
    ...['2018-01-31', '2018-04-30', '2018-12-31'],
  ])('%s is one, whoever is asked', (day) => {
    expect(isCivilDate(day)).toBe(true)
    expect(formatDate(parseDate(day))).toBe(day)
    expect(civilDate(...parts(day))).toBe(day)
    expect(isLocalDateTime(`${day}T00:00`)).toBe(true)
    expect(formatLocalTime(parseLocalTime(`${day}T23:59`))).toBe(`${day}T23:59`)
  })

  it.each([
    ...['1899-12-31', '2200-01-01', '0001-01-01', '9999-01-01'],
    ...['2018-02-29', '2018-02-30', '1900-02-29', '2100-02-29', '2018-04-31', '2018-12-32'],
    ...['2018-00-10', '2018-13-10', '2018-01-00'],
  ])('%s is none, whoever is asked', (day) => {
    expect(isCivilDate(day)).toBe(false)
    expect(() => parseDate(day)).toThrow(expect.objectContaining({ code: 'dateImpossible' }))
    expect(civilDate(...parts(day))).toBe(undefined)
    expect(isLocalDateTime(`${day}T00:00`)).toBe(false)
    expect(() => parseLocalTime(`${day}T00:00`)).toThrow(
      expect.objectContaining({ code: 'timeImpossible', details: { value: `${day}T00:00` } }),
    )
  })

  it.each(['2018-2-3', '20180203', '02018-02-03', '2018-02-031', ' 2018-02-03', '2018/02/03', ''])(
    'is written in one way: not "%s"',
    (day) => {
      expect(isCivilDate(day)).toBe(false)
      expect(() => parseDate(day)).toThrow('dateImpossible')
    },
  )

  it('is a text', () => {
    for (const value of [null, undefined, 20180203, ['2018-02-03'], { year: 2018 }]) {
      expect([isCivilDate(value), isLocalDateTime(value)]).toEqual([false, false])
    }
  })
})

describe('a time of a day', () => {
  it('goes from 00:00 to 23:59', () => {
    const times = ['00:00', '09:07', '23:59', '24:00', '23:60', '24:01']
    expect(times.map((time) => isLocalDateTime(`2018-03-01T${time}`))).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ])
    expect(readLocalTime('2018-03-01T24:00')).toBe(null)
  })

  it.each([
    ...['2018-03-01', '2018-03-01T5:30', '2018-03-01 05:30', '2018-03-01T05:30:00'],
    ...['2018-03-01T05:30Z', 'x2018-03-01T05:30', '2018-03-01T0x:30', ''],
  ])('is written in one way: not "%s"', (text) => {
    expect([isLocalDateTime(text), readLocalTime(text)]).toEqual([false, null])
  })

  it('counts in minutes from 1970-01-01T00:00', () => {
    expect(readLocalTime('1970-01-01T00:00')).toBe(0)
    expect(readLocalTime('1970-01-02T03:04')).toBe(1440 + 3 * 60 + 4)
    expect(readLocalTime('1969-12-31T23:59')).toBe(-1)
    expect(formatLocalTime(-1)).toBe('1969-12-31T23:59')
    expect(formatInstant(24 * 60 + 9 * 60 + 5)).toBe('1970-01-02T09:05:00Z')
  })
})

describe('days', () => {
  it('are numbered without a gap for three hundred years, and found again by their number', () => {
    let dayNo = dayNumber(1899, 1, 1)
    for (let index = 0; index < 12 * 302; index++) {
      const [year, month] = [1899 + Math.floor(index / 12), (index % 12) + 1]
      const length = monthLength(year, month)
      for (const day of [1, length]) {
        const found = [dayNumber(year, month, day), civilOf(dayNo + day - 1)]
        expect(found).toEqual([dayNo + day - 1, { year, month, day }])
      }
      dayNo += length
    }
    // 2201-01-01 less 1970-01-01: 231 years with 56 leap days (no 2100, no 2200).
    expect(dayNo).toBe(231 * 365 + 56)
  })

  it('agree with the calendar on the wall', () => {
    const wall = ['1900-01-01', '1945-09-02', '1970-01-01', '2000-02-29', '2026-11-22']
    expect(wall.map((day) => weekdayOf(parseDate(day)))).toEqual([0, 6, 3, 1, 6])
    expect(weekdayOf(-4)).toBe(6)
  })

  it('stand beside the years planned for too, so that a page of 1900 or 2199 has edges', () => {
    expect(addDays('1900-01-01', -1)).toBe('1899-12-31')
    expect(addDays('2199-12-31', 1)).toBe('2200-01-01')
  })

  it('are counted between two dates, backwards below zero', () => {
    expect(daysBetween('2018-02-28', '2018-03-01')).toBe(1)
    expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2)
    expect(addDays('2019-12-31', 60)).toBe('2020-02-29')
  })

  it('make months of their length, alone and together', () => {
    expect([1, 2, 4, 12].map((month) => monthLength(2019, month))).toEqual([31, 28, 30, 31])
    expect([2020, 2100, 2000].map((year) => monthLength(year, 2))).toEqual([29, 28, 29])
    expect([monthLength(2019, 0), monthLength(2019, 13)]).toEqual([0, 0])
    expect(monthSpan(2020, 2)).toEqual({ from: '2020-02-01', to: '2020-02-29' })
    expect(monthSpan(2019, 4, 6)).toEqual({ from: '2019-04-01', to: '2019-06-30' })
  })
})

function parts(day: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}
