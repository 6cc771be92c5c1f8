import { describe, expect, it } from '@jest/globals'

import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from '@/domain/calendar/workingDays'
import { daysOff } from '../../helpers/daysOff'

// New Year 2026: Thursday 1 January off, Friday 2 January off for Saturday 10 January worked.
const newYear = daysOff(['2026-01-01', '2026-01-02'], ['2026-01-10'])

describe('working days', () => {
  it.each([
    ['2025-12-31', true],
    ['2026-01-01', false],
    ['2026-01-02', false],
    ['2026-01-03', false],
    ['2026-01-05', true],
    ['2026-01-10', true],
    ['2026-01-11', false],
  ])('%s: %s', (date, works) => {
    expect(isWorkingDay(date, newYear)).toBe(works)
  })

  it('are found strictly before and after a day', () => {
    expect(nextWorkingDay('2025-12-31', newYear)).toBe('2026-01-05')
    expect(nextWorkingDay('2026-01-09', newYear)).toBe('2026-01-10')
    expect(previousWorkingDay('2026-01-05', newYear)).toBe('2025-12-31')
    expect(previousWorkingDay('2026-01-12', newYear)).toBe('2026-01-10')
  })

  it('are added and taken away', () => {
    expect(addWorkingDays('2025-12-31', 2, newYear)).toBe('2026-01-06')
    expect(addWorkingDays('2026-01-06', -2, newYear)).toBe('2025-12-31')
    expect(addWorkingDays('2026-01-01', 0, newYear)).toBe('2026-01-01')
  })
})
