'use client'
import type { DayOffPolicy } from '@/domain/recurrence/schedule'
import type { ScheduleWords } from '@/i18n/vi/schedule'
import type { ScheduleForm } from './useScheduleForm'

const POLICIES = ['air', 'skip', 'previous', 'next'] as const

/** What becomes of an occurrence on a public holiday or on a weekend. */
export function DaysOffChoice({ form, words }: { form: ScheduleForm; words: ScheduleWords }) {
  const choices = [
    { label: words.holidays, field: form.holidayPolicy },
    { label: words.weekends, field: form.weekendPolicy },
  ]
  return (
    <div className="schedule-row">
      {choices.map(({ label, field }) => (
        <label key={label} className="schedule-cell">
          <span>{label}</span>
          <select
            value={field.value ?? 'air'}
            onChange={(event) => field.setValue(event.target.value as DayOffPolicy)}
          >
            {POLICIES.map((policy) => (
              <option key={policy} value={policy}>
                {words.policies[policy]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
