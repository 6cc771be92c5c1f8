'use client'
import { Plus, X } from 'lucide-react'
import { DayPicker } from '@/admin/DayPicker'
import { wholeDays } from '@/domain/recurrence/wholeDays'
import { fill } from '@/i18n/fill'
import type { ScheduleWords } from '@/i18n/vi/schedule'
import { TimeInput } from './TimeInput'
import type { ScheduleForm } from './useScheduleForm'

/** First day, one or more times of the day, and how long it takes. */
export function WhenChoice({ form, words }: { form: ScheduleForm; words: ScheduleWords }) {
  const { choice, choose, duration } = form
  const { times, every } = choice.repeat
  const days = wholeDays({
    start: form.start.value ?? '',
    durationMinutes: duration.value ?? 0,
  })
  const setTimes = (next: string[]) =>
    choose({ ...choice, repeat: { ...choice.repeat, times: [...new Set(next)].sort() } })
  return (
    <div className="schedule-row">
      <label className="schedule-cell">
        <span>{words.day}</span>
        <DayPicker value={choice.day} onChange={(day) => choose({ ...choice, day })} />
      </label>
      <div className="schedule-cell" role="group" aria-label={words.times}>
        <span>{times.length > 1 ? words.times : words.time}</span>
        <div className="schedule-times">
          {times.map((time, index) => (
            <span key={time} className="schedule-time">
              <TimeInput
                label={words.time}
                value={time}
                onChange={(next) => setTimes(times.map((old, at) => (at === index ? next : old)))}
              />
              {times.length > 1 && (
                <button
                  type="button"
                  aria-label={fill(words.removeTime, { time })}
                  onClick={() => setTimes(times.filter((_, at) => at !== index))}
                >
                  <X aria-hidden size={16} />
                </button>
              )}
            </span>
          ))}
          {every !== 'once' && every !== 'custom' && (
            <button
              type="button"
              className="schedule-add"
              onClick={() => setTimes([...times, laterThan(times)])}
            >
              <Plus aria-hidden size={16} /> {words.addTime}
            </button>
          )}
        </div>
      </div>
      <label className="schedule-cell">
        <span>{words.duration}</span>
        <span className="schedule-inline">
          <input
            type="number"
            min={1}
            inputMode="numeric"
            value={duration.value ?? ''}
            onChange={(event) => duration.setValue(Number(event.target.value) || null)}
          />
          {words.minutes}
          {days > 0 && <small>{fill(words.lasting, { count: days })}</small>}
        </span>
      </label>
    </div>
  )
}

/** A first guess for one more time: twelve hours after the earliest, or the next free hour. */
function laterThan(times: readonly string[]): string {
  const [hour = 5, minute = 30] = (times[0] ?? '05:30').split(':').map(Number)
  for (let ahead = 12; ahead < 36; ahead += 1) {
    const guess = `${String((hour + ahead) % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    if (!times.includes(guess)) return guess
  }
  return '00:00'
}
