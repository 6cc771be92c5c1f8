'use client'
import { X } from 'lucide-react'
import { DayPicker } from '@/admin/DayPicker'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { ScheduleWords } from '@/i18n/vi/schedule'
import type { ScheduleForm } from './useScheduleForm'

/** Days on which the series does not take place; a day takes out all its times. */
export function Exceptions({ form, words }: { form: ScheduleForm; words: ScheduleWords }) {
  const { choice, exdates } = form
  const left = exdates.value ?? []
  const days = [...new Set(left.map((local) => local.slice(0, 10)))].sort()
  const add = (day: string | null) => {
    if (!day || days.includes(day)) return
    exdates.setValue([...left, ...choice.repeat.times.map((time) => `${day}T${time}`)].sort())
  }
  return (
    <div className="schedule-row">
      <div className="schedule-cell" role="group" aria-label={words.except}>
        <span>{words.except}</span>
        <div className="schedule-times">
          {days.map((day) => (
            <span key={day} className="schedule-chip">
              {formatDate(day)}
              <button
                type="button"
                aria-label={fill(words.removeException, { day: formatDate(day) })}
                onClick={() => exdates.setValue(left.filter((local) => !local.startsWith(day)))}
              >
                <X aria-hidden size={14} />
              </button>
            </span>
          ))}
          <DayPicker value={null} placeholder={words.addException} onChange={add} />
        </div>
      </div>
    </div>
  )
}
