import { expect, it } from '@jest/globals'
import { elapsed, yearBefore } from '@/domain/periods/elapsed'
import { hasEnded } from '@/domain/periods/hasEnded'

const HALF = { from: '2025-12-15', to: '2026-06-14' }

it.each([
  ['2025-12-14', { from: '2025-12-15', to: '2025-12-14' }],
  ['2025-12-15', { from: '2025-12-15', to: '2025-12-15' }],
  ['2026-06-13', { from: '2025-12-15', to: '2026-06-13' }],
  ['2026-06-14', HALF],
  ['2026-06-15', HALF],
])('on %s of a half-year has been: %j', (today, part) => {
  expect(elapsed(HALF, today)).toEqual(part)
})

it.each([
  ['2026-06-14T23:59', false],
  ['2026-06-15T00:00', true],
])('at %s it has ended: %s', (now, ended) => {
  expect(hasEnded(HALF, now)).toBe(ended)
})

it.each([
  ['2028-02-29', '2027-02-28'],
  ['2028-02-28', '2027-02-28'],
  ['2029-02-28', '2028-02-28'],
  ['2025-12-31', '2024-12-31'],
])('a year before %s is %s', (day, before) => {
  expect(yearBefore(day)).toBe(before)
})
