/** What stands for a figure nobody stated; `0` is only ever a counted zero. */
export const MISSING = '–'

const integers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 })
const decimals = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 })
const percents = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** A number with dots for thousands and a decimal comma. @example vietnameseNumber(1234.5) // '1.234,5' */
export function vietnameseNumber(value: number | null): string {
  if (value === null) return MISSING
  return Number.isInteger(value) ? integers.format(value) : decimals.format(value)
}

/**
 * A ratio as a percentage. What is not whole is never rounded up to 100 %, nor down to 0 %.
 * @example vietnamesePercent(0.8342) // '83,4%'
 */
export function vietnamesePercent(ratio: number | null): string {
  if (ratio === null) return MISSING
  const percent = ratio * 100
  if (ratio < 1 && percent >= 99.95) return '99,9%'
  if (ratio > 0 && percent < 0.05) return '<0,1%'
  return `${percents.format(percent)}%`
}
