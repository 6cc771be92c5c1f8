import { romanNumeral } from '@/domain/text/romanNumeral'
import { shortDate } from '@/domain/text/officialDate'
import type { InstanceWords } from '@/i18n/vi/deadline'
import { fill } from '@/i18n/fill'
import type { DeadlineInstance } from './deadlineInstances'

/**
 * What people call the period of an instance; empty where its day says all.
 * @example nameInstance({ every: 'quarterly', months: 3, period: '2018-04-01' }, vi.instance) // 'Quý II/2018'
 */
export function nameInstance(
  { every, months, period }: Pick<DeadlineInstance, 'every' | 'months' | 'period'>,
  words: InstanceWords,
): string {
  const [year = '', month = ''] = period.split('-')
  const first = Number(month)
  const values = {
    year,
    month: String(first),
    last: String(first + (months ?? 1) - 1),
    quarter: romanNumeral(Math.ceil(first / 3)),
    from: shortDate(period),
  }
  if (every === 'once' || every === 'daily') return ''
  if (every === 'monthly' && (months ?? 1) > 1) return fill(words.months, values)
  if (every === 'semiannual') return fill(first === 1 ? words.firstHalf : words.secondHalf, values)
  return fill(words[every], values)
}
