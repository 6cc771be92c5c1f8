import { addDays, parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import { minutesBetween } from '@/domain/recurrence/addMinutes'
import { wholeDays } from '@/domain/recurrence/wholeDays'
import type { PlannedOccurrence } from '@/domain/recurrence/withExceptions'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { ScheduleWords } from '@/i18n/vi/schedule'

/** One occurrence to come: its day and times, or from which day to which; and where it was moved from. */
export function NextDate({
  planned: { start, end, originalStart, change },
  words,
}: {
  planned: PlannedOccurrence
  words: ScheduleWords
}) {
  const first = start.slice(0, 10)
  const days = wholeDays({ start, durationMinutes: minutesBetween(start, end) })
  const last = days > 1 ? ` – ${formatDate(addDays(first, days - 1))}` : ''
  return (
    <li>
      <span>{words.weekdays[weekdayOf(parseDate(first))]}</span>
      <span>
        {formatDate(first)}
        {last}
      </span>
      <strong>{days > 0 ? words.wholeDay : `${start.slice(11)}–${end.slice(11)}`}</strong>
      {change === 'moved' && (
        <small>{fill(words.movedFrom, { from: formatDate(originalStart) })}</small>
      )}
    </li>
  )
}
