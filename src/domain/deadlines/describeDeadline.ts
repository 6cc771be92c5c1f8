import type { DeadlineWords } from '@/i18n/vi/deadline'
import type { Deadline, DeadlineKind, DeadlineRecurrence } from './deadline'

const IN_PERIOD: ReadonlySet<DeadlineKind> = new Set([
  'inMonth',
  'inQuarter',
  'inHalfYear',
  'inYear',
])

/**
 * A deadline in words, so that a person sees what was understood. Days are written DD/MM/YYYY in both
 * languages, as in the documents.
 *
 * @example describeDeadline(parseDeadline('Quý II/2024'), vi) // 'Trong thời gian 01/04/2024 – 30/06/2024, hạn 30/06/2024'
 */
export function describeDeadline(deadline: Deadline, words: DeadlineWords): string {
  const notes = [
    deadline.yearInferred && words.yearInferred,
    deadline.beforePlan && words.beforePlan,
  ].filter((note) => note !== undefined)
  const repeats = deadline.kind !== 'recurrence' && deadline.recurrences?.length
  const parts = [main(deadline, words), ...(repeats ? [recurring(deadline, words)] : [])]
  return parts.join('; ') + (notes.length > 0 ? ` (${notes.join(', ')})` : '')
}

function main(deadline: Deadline, words: DeadlineWords): string {
  const values = {
    phrase: deadline.phrase,
    due: shown(deadline.due),
    from: shown(deadline.from),
    to: shown(deadline.to),
    count: String(deadline.minimum?.count ?? ''),
    per: deadline.minimum ? words.per[deadline.minimum.per] : '',
  }
  const { kind } = deadline
  if (kind === 'span') return fill(deadline.to ? words.period : words.openSpan, values)
  if (kind === 'recurrence') {
    const period = deadline.from ? ` (${fill(words.period, values)})` : ''
    return recurring(deadline, words) + period
  }
  if (IN_PERIOD.has(kind)) return fill(words.inPeriod, values)
  return fill(words[kind as keyof typeof words] as string, values)
}

function recurring(deadline: Deadline, words: DeadlineWords): string {
  const list = (deadline.recurrences ?? []).map((item) => one(item, words)).join(', ')
  return fill(words.recurrence, { list })
}

function one(recurrence: DeadlineRecurrence, words: DeadlineWords): string {
  const frequency = words.frequency[recurrence.every]
  if (recurrence.day === undefined) return frequency
  const day = [recurrence.day, recurrence.month].filter((part) => part !== undefined).join('/')
  const on = fill(recurrence.before ? words.before : words.onDay, { day })
  return [on, recurrence.inLastMonth && words.ofLastMonth, frequency].filter(Boolean).join(' ')
}

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

function shown(date: string | undefined): string {
  return date ? date.split('-').reverse().join('/') : ''
}
