'use client'
import { DatePicker } from '@payloadcms/ui'

const toIso = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

type Props = {
  id?: string
  value: string | null | undefined
  onChange: (day: string | null) => void
  readOnly?: boolean
  placeholder?: string
}

/** Picks a day (dd/mm/yyyy) as `YYYY-MM-DD`, untouched by the browser's time zone. */
export function DayPicker({ id, value, onChange, readOnly, placeholder }: Props) {
  const shown = value ? new Date(`${value}T00:00:00`) : undefined
  return (
    <DatePicker
      id={id}
      displayFormat="dd/MM/yyyy"
      pickerAppearance="dayOnly"
      placeholder={placeholder}
      // A dialog that begins here shows its other fields too; a click or an arrow key opens the days.
      overrides={{ preventOpenOnFocus: true }}
      readOnly={readOnly}
      value={shown && !Number.isNaN(shown.getTime()) ? shown : undefined}
      onChange={(date) => onChange(date instanceof Date ? toIso(date) : null)}
    />
  )
}
