'use client'
import { DayPicker } from '@/admin/DayPicker'
import type { RepeatEnd } from '@/domain/recurrence/repeat'
import type { ScheduleWords } from '@/i18n/vi/schedule'
import type { ScheduleForm } from './useScheduleForm'

const KINDS = ['never', 'until', 'count'] as const

/** Until when a series runs: openly, to the end of a day, or a number of times. */
export function EndChoice({ form, words }: { form: ScheduleForm; words: ScheduleWords }) {
  const { choice, choose } = form
  const { end } = choice.repeat
  const set = (next: RepeatEnd) => choose({ ...choice, repeat: { ...choice.repeat, end: next } })
  const begin = (kind: RepeatEnd['kind']) => {
    if (kind === 'until') set({ kind, date: `${(choice.day ?? '').slice(0, 4)}-12-31` })
    else if (kind === 'count') set({ kind, count: 10 })
    else set({ kind })
  }
  return (
    <div className="schedule-row">
      <label className="schedule-cell">
        <span>{words.end}</span>
        <select
          value={end.kind}
          disabled={!choice.day}
          onChange={(event) => begin(event.target.value as RepeatEnd['kind'])}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.ends[kind]}
            </option>
          ))}
        </select>
      </label>
      {end.kind === 'until' && (
        <label className="schedule-cell">
          <span>{words.ends.until}</span>
          <DayPicker value={end.date} onChange={(date) => date && set({ kind: 'until', date })} />
        </label>
      )}
      {end.kind === 'count' && (
        <label className="schedule-cell">
          <span>{words.ends.count}</span>
          <span className="schedule-inline">
            <input
              type="number"
              min={1}
              inputMode="numeric"
              value={end.count}
              onChange={(event) =>
                set({ kind: 'count', count: Math.max(1, Number(event.target.value) || 1) })
              }
            />
            {words.countUnit}
          </span>
        </label>
      )}
    </div>
  )
}
