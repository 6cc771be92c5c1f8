import { describe, expect, it } from '@jest/globals'

import { formatNumber, formatPercent } from '@/i18n/formatNumber'

describe('numbers as an office writes them', () => {
  it.each([
    [null, '–'],
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1234.5, '1.234,5'],
    [1234567.891, '1.234.567,89'],
  ])('%s reads "%s"', (value, expected) => {
    expect(formatNumber(value)).toBe(expected)
  })

  it.each([
    [null, '–'],
    [0, '0%'],
    [0.0001, '<0,1%'],
    [0.8342, '83,4%'],
    [0.00049, '<0,1%'],
    [0.0005, '0,1%'],
    [0.9994, '99,9%'],
    [0.9995, '99,9%'],
    [0.9996, '99,9%'],
    [0.99999, '99,9%'],
    [1, '100%'],
    [1.25, '125%'],
  ])('the ratio %s reads "%s"', (value, expected) => {
    expect(formatPercent(value)).toBe(expected)
  })

  it('English writes its own marks', () => {
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5')
    expect(formatPercent(0.8342, 'en')).toBe('83.4%')
  })
})
