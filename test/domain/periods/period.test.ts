import { describe, expect, it } from '@jest/globals'

import { DomainError } from '@/domain/DomainError'
import { parsePeriod, samePeriodLastYear, yearOf } from '@/domain/periods/period'

const window = (id: string) => {
  const { from, to } = parsePeriod(id)
  return `${from}…${to}`
}

describe('the window of a period', () => {
  it.each([
    ['2018-H1', '2018-01-01…2018-06-30'],
    ['2018-H2', '2018-07-01…2018-12-31'],
    ['2018', '2018-01-01…2018-12-31'],
    ['2018-Q1', '2018-01-01…2018-03-31'],
    ['2018-02', '2018-02-01…2018-02-28'],
    ['2016-02', '2016-02-01…2016-02-29'],
  ])('%s is the calendar, because the decree was not in force', (id, expected) => {
    expect(window(id)).toBe(expected)
  })

  it.each([
    ['2020-H1', '2019-12-15…2020-06-14'],
    ['2026-9M', '2025-12-15…2026-09-14'],
    ['2019-H2', '2019-06-15…2019-12-14'],
    ['2026-H1', '2025-12-15…2026-06-14'],
    ['2026-Q1', '2025-12-15…2026-03-14'],
    ['2026-Q4', '2026-09-15…2026-12-14'],
    ['2026-01', '2025-12-15…2026-01-14'],
    ['2026-06', '2026-05-15…2026-06-14'],
    ['2026', '2025-12-15…2026-12-14'],
  ])('%s closes on the 14th', (id, expected) => {
    expect(window(id)).toBe(expected)
  })

  it.each([
    ['2019', '2019-01-01…2019-12-14'],
    ['2019-H1', '2019-01-01…2019-06-14'],
    ['2019-Q1', '2019-01-01…2019-03-14'],
    ['2019-01', '2019-01-01…2019-01-14'],
    ['2019-9M', '2019-01-01…2019-09-14'],
    ['2019-02', '2019-01-15…2019-02-14'],
  ])('%s begins where 2018 was closed, so that no day counts twice', (id, expected) => {
    expect(window(id)).toBe(expected)
  })

  it('follows another first year of the decree when the setting says so', () => {
    expect(parsePeriod('2019-H1', 2020)).toMatchObject({ from: '2019-01-01', to: '2019-06-30' })
    expect(parsePeriod('2020-H1', 2020)).toMatchObject({ from: '2020-01-01', to: '2020-06-14' })
  })

  it('reads an id in small letters and with blanks around it', () => {
    expect(parsePeriod(' 2018-h1 ').id).toBe('2018-H1')
  })

  it.each([
    '',
    '2018-H3',
    '2018-H',
    '2018-Q5',
    '2018-13',
    '2018-00',
    '18-H1',
    'H1-2018',
    '2018-H1x',
  ])('refuses "%s" by name', (id) => {
    expect(() => parsePeriod(id)).toThrow(new DomainError('periodNotUnderstood'))
  })

  it('knows its year and the same period a year before', () => {
    expect(yearOf(parsePeriod('2018-H1')).id).toBe('2018')
    expect(samePeriodLastYear(parsePeriod('2020-Q3')).id).toBe('2019-Q3')
    expect(samePeriodLastYear(parsePeriod('2019')).rule).toBe('calendar')
  })
})
