'use client'
import { useField } from '@payloadcms/ui'
import { useState } from 'react'
import { parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import type { DomainError } from '@/domain/DomainError'
import { readRepeat, writeRepeat, type Repeat } from '@/domain/recurrence/repeat'
import type { DayOffPolicy, Schedule } from '@/domain/recurrence/schedule'

/** A first guess at a time, when nothing has been chosen. */
const OFFICE_OPENS = '08:00'

/** What a person chooses; the form keeps the schedule it stands for. */
export type Choice = { day: string | null; repeat: Repeat }

/** A single weekday that was only the first day's own moves with it; days a person chose stay. */
function followDay(before: Choice, next: Choice): Choice {
  if (!next.day || next.day === before.day) return next
  const own = before.day ? weekdayOf(parseDate(before.day)) : null
  const [only, ...others] = next.repeat.weekdays
  if (others.length > 0 || (own !== null && only !== own)) return next
  return { ...next, repeat: { ...next.repeat, weekdays: [weekdayOf(parseDate(next.day))] } }
}

/** The parts of the schedule as form fields, and the person's choices over start and rule. */
export function useScheduleForm(path: string) {
  const start = useField<string>({ path: `${path}.start` })
  const rrule = useField<string | null>({ path: `${path}.rrule` })
  const duration = useField<number>({ path: `${path}.durationMinutes` })
  const timeZone = useField<string>({ path: `${path}.timeZone` })
  const exdates = useField<string[]>({ path: `${path}.exdates` })
  const rdates = useField<string[]>({ path: `${path}.rdates` })
  const holidayPolicy = useField<DayOffPolicy>({ path: `${path}.holidayPolicy` })
  const weekendPolicy = useField<DayOffPolicy>({ path: `${path}.weekendPolicy` })

  const [choice, setChoice] = useState<Choice>(() => ({
    day: start.value?.slice(0, 10) ?? null,
    repeat: readRepeat(rrule.value, start.value || `2000-01-03T${OFFICE_OPENS}`),
  }))
  const [refused, setRefused] = useState<DomainError | null>(null)

  const choose = (wanted: Choice) => {
    const next = followDay(choice, wanted)
    setChoice(next)
    if (!next.day) return start.setValue(null)
    const first = `${next.day}T${next.repeat.times[0] ?? OFFICE_OPENS}`
    start.setValue(first)
    if (next.repeat.every === 'custom') return
    try {
      rrule.setValue(writeRepeat(next.repeat, first))
      setRefused(null)
    } catch (error) {
      setRefused(error as DomainError)
    }
  }

  const schedule: Schedule | null = start.value
    ? {
        start: start.value,
        durationMinutes: duration.value || 0,
        timeZone: timeZone.value || 'Asia/Ho_Chi_Minh',
        rrule: rrule.value,
        exdates: exdates.value,
        rdates: rdates.value,
        holidayPolicy: holidayPolicy.value ?? 'air',
        weekendPolicy: weekendPolicy.value ?? 'air',
      }
    : null

  return {
    choice,
    choose,
    refused,
    schedule,
    start,
    rrule,
    duration,
    exdates,
    holidayPolicy,
    weekendPolicy,
  }
}

export type ScheduleForm = ReturnType<typeof useScheduleForm>
