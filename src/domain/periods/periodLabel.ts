import type { Period } from '@/domain/periods/period'
import { period as en } from '@/i18n/en/period'
import { fill } from '@/i18n/fill'
import { period as vi } from '@/i18n/vi/period'

/**
 * A period's name as a heading says it.
 * @example periodLabel(parsePeriod('2018-H1'), 'vi') // '6 tháng đầu năm 2018'
 */
export function periodLabel({ kind, year, index }: Period, language: 'vi' | 'en'): string {
  const words = language === 'en' ? en : vi
  const key = kind === 'half' ? (index === 1 ? 'half1' : 'half2') : kind
  return fill(words[key], { year, index, roman: ['I', 'II', 'III', 'IV'][index - 1] ?? '' })
}
