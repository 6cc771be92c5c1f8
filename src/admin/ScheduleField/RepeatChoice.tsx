'use client'
import type { Weekday } from '@/domain/calendar/civilDate'
import type { Repeat } from '@/domain/recurrence/repeat'
import type { ScheduleWords } from '@/i18n/vi/schedule'
import type { ScheduleForm } from './useScheduleForm'

const EVERY = ['once', 'day', 'week', 'month', 'year'] as const
const MONTHLY = ['date', 'nth', 'last'] as const
const WEEK: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6]

/** How often, and on which days. */
export function RepeatChoice({ form, words }: { form: ScheduleForm; words: ScheduleWords }) {
  const { choice, choose } = form
  const { repeat } = choice
  const set = (change: Partial<Repeat>) => choose({ ...choice, repeat: { ...repeat, ...change } })
  const toggle = (day: Weekday) => {
    const without = repeat.weekdays.filter((each) => each !== day)
    const next = without.length < repeat.weekdays.length ? without : [...repeat.weekdays, day]
    if (next.length > 0) set({ weekdays: [...next].sort((a, b) => a - b) })
  }
  const options: readonly Repeat['every'][] =
    repeat.every === 'custom' ? [...EVERY, 'custom'] : EVERY
  return (
    <div className="schedule-row">
      <label className="schedule-cell">
        <span>{words.repeat}</span>
        <select
          value={repeat.every}
          onChange={(event) => set(changeOfEvery(event.target.value as Repeat['every'], repeat))}
        >
          {options.map((every) => (
            <option key={every} value={every}>
              {words.every[every]}
            </option>
          ))}
        </select>
      </label>
      {repeat.every === 'custom' && <p className="schedule-note">{words.customNote}</p>}
      {repeat.every !== 'once' && repeat.every !== 'custom' && (
        <label className="schedule-cell">
          <span>{words.interval}</span>
          <span className="schedule-inline">
            <input
              type="number"
              min={1}
              max={99}
              inputMode="numeric"
              value={repeat.interval}
              onChange={(event) => set({ interval: Math.max(1, Number(event.target.value) || 1) })}
            />
            {words.units[repeat.every]}
          </span>
        </label>
      )}
      {repeat.every === 'week' && (
        <div className="schedule-cell" role="group" aria-label={words.onDays}>
          <span>{words.onDays}</span>
          <div className="schedule-weekdays">
            {WEEK.map((day) => (
              <button
                key={day}
                type="button"
                aria-pressed={repeat.weekdays.includes(day)}
                aria-label={words.weekdays[day]}
                onClick={() => toggle(day)}
              >
                {words.weekdaysShort[day]}
              </button>
            ))}
          </div>
        </div>
      )}
      {repeat.every === 'month' && (
        <label className="schedule-cell">
          <span>{words.monthly}</span>
          <select
            value={repeat.monthly}
            onChange={(event) => set({ monthly: event.target.value as Repeat['monthly'] })}
          >
            {MONTHLY.map((by) => (
              <option key={by} value={by}>
                {words.monthlyBy[by]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}

/** What happens once has one time. */
function changeOfEvery(every: Repeat['every'], repeat: Repeat): Partial<Repeat> {
  return every === 'once' ? { every, times: repeat.times.slice(0, 1) } : { every }
}
