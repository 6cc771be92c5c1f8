import type { ByDay, Rule } from '@/domain/recurrence/rule'
import { fill } from '@/i18n/fill'
import type { RecurrenceWords } from '@/i18n/vi/recurrence'

/** BYDAY of a monthly or yearly rule: "Thứ Hai đầu tiên", "Thứ Sáu cuối cùng", "mọi Thứ Ba". */
export function describeOrdinals(rule: Rule, words: RecurrenceWords): string[] {
  const withinYear = rule.frequency === 'YEARLY' && rule.byMonth.length === 0
  if (rule.byDay.length === 5 && rule.byDay.every((d, i) => d.weekday === i && d.ordinal === 0)) {
    return [words.weekdayRange]
  }
  return rule.byDay.map((day) => {
    const named = ordinalDay(day, words)
    return withinYear && day.ordinal !== 0 ? fill(words.ordinalInYear, { days: named }) : named
  })
}

function ordinalDay({ weekday, ordinal }: ByDay, words: RecurrenceWords): string {
  const n = Math.abs(ordinal)
  const values = { day: words.weekdays[weekday] ?? '', n, nth: words.nths[n - 1] ?? n }
  if (ordinal === 0) return fill(words.everyWeekday, values)
  if (ordinal === 1) return fill(words.ordinal.first, values)
  if (ordinal === -1) return fill(words.ordinal.last, values)
  return fill(ordinal > 0 ? words.ordinal.nth : words.ordinalFromEnd, values)
}
