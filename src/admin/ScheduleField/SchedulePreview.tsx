'use client'
import { useMemo } from 'react'
import { DomainError } from '@/domain/DomainError'
import { addDays } from '@/domain/calendar/civilDate'
import { count } from '@/domain/recurrence/count'
import { describe } from '@/domain/recurrence/describe'
import { nextPlanned } from '@/domain/recurrence/nextPlanned'
import { onExpectedDaysOff } from '@/domain/recurrence/onExpectedDaysOff'
import type { DaysOff, Schedule } from '@/domain/recurrence/schedule'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'
import type { OccurrenceChange, PlannedOccurrence } from '@/domain/recurrence/withExceptions'
import { errorSentence } from '@/i18n/errorSentence'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { ScheduleWords } from '@/i18n/vi/schedule'
import { NextDate } from './NextDate'

const SHOWN = 5

type Props = {
  schedule: Schedule | null
  daysOff: DaysOff & { expected: readonly string[] }
  /** What differs for single occurrences of what is stored. */
  changes: readonly OccurrenceChange[]
  words: ScheduleWords
  language: 'vi' | 'en'
}

type Preview = {
  sentence: string
  upcoming: boolean
  dates: PlannedOccurrence[]
  total: number | null
  /** Days on which it takes place and probably should not. */
  expected: string[]
}

/** The schedule in words and its next dates, before anything is saved. */
export function SchedulePreview({ schedule, daysOff, changes, words, language }: Props) {
  const result = useMemo(() => {
    if (!schedule) return null
    try {
      return preview(schedule, { daysOff, changes, language })
    } catch (error) {
      return error instanceof DomainError ? error : new DomainError('unknown')
    }
  }, [schedule, daysOff, changes, language])

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
              <NextDate key={each.originalStart} planned={each} words={words} />
            ))}
          </ol>
          {result.total !== null && <p>{fill(words.total, { count: result.total })}</p>}
          {result.expected.length > 0 && (
            <p>{fill(words.onExpected, { dates: result.expected.join(', ') })}</p>
          )}
        </>
      )}
    </div>
  )
}

type Context = Pick<Props, 'daysOff' | 'changes' | 'language'>

function preview(schedule: Schedule, { daysOff, changes, language }: Context): Preview {
  const now = new Date().toLocaleString('sv', { timeZone: schedule.timeZone }).slice(0, 16)
  const asked = { limit: SHOWN, daysOff, changes }
  const next = nextPlanned(schedule, { ...asked, after: now.replace(' ', 'T') })
  const { first, last } = scheduleSpan(schedule)
  const before = `${addDays(first, -1)}T23:59`
  const dates = next.length > 0 ? next : nextPlanned(schedule, { ...asked, after: before })
  return {
    sentence: describe(schedule, language),
    upcoming: next.length > 0,
    dates,
    expected: onExpectedDaysOff(schedule, daysOff, daysOff.expected).map(formatDate),
    total: last ? count(schedule, { from: first, to: last }, daysOff) - cancelled(changes) : null,
  }
}

const cancelled = (changes: Props['changes']): number =>
  changes.filter(({ kind }) => kind === 'cancelled').length
