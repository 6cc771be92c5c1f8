'use client'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { addDays, isCivilDate, parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import { formatDate } from '@/i18n/formatDate'
import type { LoggingWords } from '@/i18n/vi/logging'

type Props = {
  date: string
  today: string
  /** The address of a day's screen. */
  address: (day: string) => string
  words: LoggingWords
}

/**
 * One day back or forward, any day, or back to today; each has its own address. The browser's picker
 * lies unseen over the date, which is written the Vietnamese way whatever the browser's language.
 */
export function DaySwitch({ date, today, address, words }: Props) {
  const router = useRouter()
  const weekday = words.weekdays[weekdayOf(parseDate(date))]
  return (
    <nav className="cchc-today__switch" aria-label={words.day}>
      <Link
        className="cchc-button"
        href={address(addDays(date, -1))}
        aria-label={words.previousDay}
      >
        <ChevronLeft size={18} aria-hidden="true" />
      </Link>
      <label className="cchc-today__date">
        <span aria-hidden="true">
          {weekday}, {formatDate(date)}
        </span>
        <CalendarDays size={18} aria-hidden="true" />
        <input
          type="date"
          value={date}
          aria-label={`${words.day}: ${weekday}, ${formatDate(date)}`}
          onClick={(event) => event.currentTarget.showPicker()}
          onChange={({ target: { value } }) => {
            if (isCivilDate(value) && value !== date) router.push(address(value))
          }}
        />
      </label>
      <Link className="cchc-button" href={address(addDays(date, 1))} aria-label={words.nextDay}>
        <ChevronRight size={18} aria-hidden="true" />
      </Link>
      {date !== today && (
        <Link className="cchc-button" href={address(today)}>
          {words.today}
        </Link>
      )}
    </nav>
  )
}
