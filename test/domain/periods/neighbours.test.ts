import { describe, expect, it } from '@jest/globals'

import { addDays } from '@/domain/calendar/civilDate'
import type { DividingKind } from '@/domain/periods/neighbours'
import { nextPeriod, periodContaining, previousPeriod } from '@/domain/periods/neighbours'
import { parsePeriod } from '@/domain/periods/period'
import { periodLabel } from '@/domain/periods/periodLabel'

const KINDS: DividingKind[] = ['month', 'quarter', 'half', 'year']

describe('the period a day belongs to', () => {
  it.each([
    ['2018-06-30', '2018-H1'],
    ['2018-07-01', '2018-H2'],
    ['2018-12-14', '2018-H2'],
    ['2018-12-15', '2018-H2'],
    ['2018-12-31', '2018-H2'],
    ['2019-01-01', '2019-H1'],
    ['2019-06-14', '2019-H1'],
    ['2019-06-15', '2019-H2'],
    ['2019-12-14', '2019-H2'],
    ['2019-12-15', '2020-H1'],
    ['2026-12-20', '2027-H1'],
  ])('%s lies in %s', (date, id) => {
    expect(periodContaining(date, 'half').id).toBe(id)
  })

  it.each(KINDS)('every day from 2017 to 2021 lies in exactly one %s', (kind) => {
    let period = periodContaining('2017-01-01', kind)
    for (let date = '2017-01-01'; date < '2022-01-01'; date = addDays(date, 1)) {
      if (date > period.to) {
        const next = nextPeriod(period)
        expect(next.from).toBe(addDays(period.to, 1))
        expect(previousPeriod(next)).toEqual(period)
        period = next
      }
      expect(periodContaining(date, kind)).toEqual(period)
    }
  })

  it.each([2017, 2018, 2019, 2020, 2026])('both halves of %i make the year', (year) => {
    const [first, second, whole] = [`${year}-H1`, `${year}-H2`, `${year}`].map((id) =>
      parsePeriod(id),
    )
    expect(first?.from).toBe(whole?.from)
    expect(second?.to).toBe(whole?.to)
    expect(second?.from).toBe(addDays(first?.to ?? '', 1))
  })
})

describe('the period before', () => {
  it.each([
    ['2018-H1', '2017-H2'],
    ['2019-H1', '2018-H2'],
    ['2026-Q1', '2025-Q4'],
    ['2026-01', '2025-12'],
    ['2026', '2025'],
    ['2026-9M', '2025-9M'],
  ])('%s is %s', (id, before) => {
    expect(previousPeriod(parsePeriod(id)).id).toBe(before)
  })
})

describe('the name of a period', () => {
  it.each([
    ['2018-H1', '6 tháng đầu năm 2018', 'First half of 2018'],
    ['2018-H2', '6 tháng cuối năm 2018', 'Second half of 2018'],
    ['2026-Q3', 'Quý III năm 2026', 'Quarter III of 2026'],
    ['2026-06', 'Tháng 6 năm 2026', 'Month 6 of 2026'],
    ['2026-9M', '9 tháng đầu năm 2026', 'First nine months of 2026'],
    ['2026', 'Năm 2026', 'Year 2026'],
  ])('%s', (id, vi, en) => {
    expect(periodLabel(parsePeriod(id), 'vi')).toBe(vi)
    expect(periodLabel(parsePeriod(id), 'en')).toBe(en)
  })
})
