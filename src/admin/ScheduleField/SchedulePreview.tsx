'use client'
import { useMemo } from 'react'
import { DomainError } from '@/domain/DomainError'
import { parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import { count } from '@/domain/recurrence/count'
import { describe } from '@/domain/recurrence/describe'
import { nextOccurrences } from '@/domain/recurrence/nextAfter'
import type { DaysOff, Occurrence, Schedule } from '@/domain/recurrence/schedule'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'
import { errorSentence } from '@/i18n/errorSentence'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { ScheduleWords } from '@/i18n/vi/schedule'

const SHOWN = 5

type Props = {
  schedule: Schedule | null
  daysOff: DaysOff
  words: ScheduleWords
  language: 'vi' | 'en'
}

type Preview = {
  sentence: string
  upcoming: boolean
  dates: Occurrence[]
  total: number | null
}

/** The schedule in words and its next dates, before anything is saved. */
export function SchedulePreview({ schedule, daysOff, words, language }: Props) {
  const result = useMemo(() => {
    if (!schedule) return null
    try {
      return preview(schedule, daysOff, language)
    } catch (error) {
      return error instanceof DomainError ? error : new DomainError('unknown')
    }
  }, [schedule, daysOff, language])

  if (!result) return <p className="schedule-preview__empty">{words.chooseStart}</p>
  if (result instanceof DomainError) {
    return (
      <p className="schedule-preview__error" role="alert">
        {errorSentence(result, language)}
      </p>
    )
  }
  return (
    <div className="schedule-preview" aria-live="polite">
      <p className="schedule-preview__sentence">{result.sentence}</p>
      {result.dates.length === 0 ? (
        <p className="schedule-preview__error">{words.never}</p>
      ) : (
        <>
          <h4>{result.upcoming ? words.nextDates : words.firstDates}</h4>
          <ol>
            {result.dates.map((each) => (
              <li key={each.originalStart}>
                <span>{words.weekdays[weekdayOf(parseDate(each.start.slice(0, 10)))]}</span>
                {formatDate(each.start.slice(0, 10))}
                <strong>
                  {each.start.slice(11)}–{each.end.slice(11)}
                </strong>
              </li>
            ))}
          </ol>
          {result.total !== null && <p>{fill(words.total, { count: result.total })}</p>}
        </>
      )}
    </div>
  )
}

function preview(schedule: Schedule, daysOff: DaysOff, language: 'vi' | 'en'): Preview {
  const now = new Date().toLocaleString('sv', { timeZone: schedule.timeZone }).slice(0, 16)
  const next = nextOccurrences(schedule, { after: now.replace(' ', 'T'), limit: SHOWN, daysOff })
  const { first, last } = scheduleSpan(schedule)
  const before = `${first}T00:00`
  const dates =
    next.length > 0 ? next : nextOccurrences(schedule, { after: before, limit: SHOWN, daysOff })
  return {
    sentence: describe(schedule, language),
    upcoming: next.length > 0,
    dates,
    total: last ? count(schedule, { from: first, to: last }, daysOff) : null,
  }
}
