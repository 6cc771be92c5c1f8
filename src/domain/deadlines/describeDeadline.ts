import { fill } from '@/i18n/fill'
import type { DeadlineWords } from '@/i18n/vi/deadline'
import type { Deadline, DeadlineKind, DeadlineRecurrence } from './deadline'

const IN_PERIOD: ReadonlySet<DeadlineKind> = new Set([
  'inWeek',
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
  const partly = deadline.problem?.code === 'deadline.partlyUnderstood'
  const notes = [
    deadline.yearInferred && words.yearInferred,
    deadline.beforePlan && words.beforePlan,
    deadline.weekAssumed && words.weekAssumed,
    partly && fill(words.partly, deadline.problem?.details ?? {}),
  ].filter((note) => typeof note === 'string')
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
  const { kind, milestones } = deadline
  if (milestones) {
    const list = milestones.map((day) => {
      const template = day.kind === 'beforeDate' ? words.before : words.onDay
      return fill(template, { day: shown(day.due) })
    })
    return fill(words.several, { list: list.join('; ') })
  }
  if (kind === 'continuous' && deadline.to) return fill(words.continuousIn, values)
  if (kind === 'span') return fill(deadline.to ? words.period : words.openSpan, values)
  if (kind === 'recurrence' || kind === 'minimumCount') {
    const said = kind === 'recurrence' ? recurring(deadline, words) : fill(words[kind], values)
    return deadline.from ? `${said} (${fill(words.period, values)})` : said
  }
  if (IN_PERIOD.has(kind)) return fill(words.inPeriod, values)
  return fill(words[kind as keyof typeof words] as string, values)
}

function recurring(deadline: Deadline, words: DeadlineWords): string {
  const list = (deadline.recurrences ?? []).map((item) => one(item, words)).join(', ')
  return fill(words.recurrence, { list })
}

function one(recurrence: DeadlineRecurrence, words: DeadlineWords): string {
  const { interval, weekday, day, month } = recurrence
  const frequency = interval
    ? fill(words.everyMonths, { count: String(interval) })
    : words.frequency[recurrence.every]
  if (weekday !== undefined) return `${words.weekdays[weekday] ?? ''} ${frequency}`
  if (day === undefined) {
    return month ? `${fill(words.inMonth, { month: String(month) })} ${frequency}` : frequency
  }
  const date = [day, month].filter((part) => part !== undefined).join('/')
  const on = fill(recurrence.before ? words.before : words.onDay, { day: date })
  return [on, recurrence.inLastMonth && words.ofLastMonth, frequency].filter(Boolean).join(' ')
}

function shown(date: string | undefined): string {
  return date ? date.split('-').reverse().join('/') : ''
}
