/** What stands for a figure nobody stated; `0` is only ever a counted zero. */
export const MISSING = '–'

const formats = (locale: string) => ({
  number: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
  percent: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
})
const vi = formats('vi-VN')
const en = formats('en-GB')

/**
 * A number as the language writes it: Vietnamese, with dots for thousands and a decimal comma, unless
 * told otherwise (official documents are always Vietnamese).
 * @example formatNumber(1234.5) // '1.234,5'
 */
export function formatNumber(value: number | null, language?: string): string {
  return value === null ? MISSING : (language === 'en' ? en : vi).number.format(value)
}

/**
 * A ratio as a percentage. What is not whole is never rounded up to 100 %, nor down to 0 %.
 * @example formatPercent(0.8342) // '83,4%'
 */
export function formatPercent(ratio: number | null, language?: string): string {
  if (ratio === null) return MISSING
  const { percent } = language === 'en' ? en : vi
  const value = ratio * 100
  if (ratio < 1 && value >= 99.95) return `${percent.format(99.9)}%`
  if (ratio > 0 && value < 0.05) return `<${percent.format(0.1)}%`
  return `${percent.format(value)}%`
}
