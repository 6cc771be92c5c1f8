import { describe, expect, it } from '@jest/globals'
import { executorsOf, owesOn } from '@/domain/agencies/executorsOf'

describe('who carries an activity out', () => {
  it.each([
    ['nobody named: the agency that answers for it', [], ['own']],
    ['those named, each once', ['a', 'b', 'a'], ['a', 'b']],
  ])('%s', (_, executors, expected) => {
    expect(executorsOf({ agency: 'own', executors })).toEqual(expected)
  })

  it.each([
    ['the day before it began', '2025-06-30', false],
    ['its first day', '2025-07-01', true],
    ['its last day', '2025-12-31', true],
    ['the day after its end', '2026-01-01', false],
  ])('owes an occurrence on %s: %s → %s', (_, day, expected) => {
    expect(owesOn({ from: '2025-07-01', to: '2025-12-31' }, day)).toBe(expected)
  })

  it('an agency with open ends owes every day', () => {
    expect(owesOn({ from: null, to: null }, '1990-01-01')).toBe(true)
  })
})
