'use client'
import { DayPicker } from '@/admin/DayPicker'
import { TimeInput } from '@/admin/ScheduleField/TimeInput'
import type { SeriesWords } from '@/i18n/vi/series'

export type When = { date: string; time: string; minutes: string }

type Props = {
  words: Pick<SeriesWords, 'date' | 'time' | 'minutes'>
  when: When
  set: (when: When) => void
}

/** Day, time and length: what dragging does, by keyboard. */
export function WhenFields({ words, when, set }: Props) {
  return (
    <div className="cchc-series__when">
      <label>
        {words.date}
        <DayPicker value={when.date} onChange={(date) => date && set({ ...when, date })} />
      </label>
      <label>
        {words.time}
        <TimeInput
          label={words.time}
          value={when.time}
          onChange={(time) => set({ ...when, time })}
        />
      </label>
      <label>
        {words.minutes}
        <input
          type="number"
          required
          min={1}
          max={44640}
          value={when.minutes}
          onChange={(event) => set({ ...when, minutes: event.target.value })}
        />
      </label>
    </div>
  )
}

/** Date, time and length of a stretch of local time. */
export function whenOf({ start, end }: { start: string; end: string }): When {
  const minutes = (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000
  return { date: start.slice(0, 10), time: start.slice(11, 16), minutes: String(minutes) }
}

export const startOf = ({ date, time }: When): string => `${date}T${time}`
