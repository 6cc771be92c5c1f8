'use client'
import { DatePicker, FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

const toIso = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** Picks a day (dd/mm/yyyy) and keeps it as `YYYY-MM-DD`, untouched by the browser's time zone. */
export const CivilDateField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<string>({ path })
  const shown = value ? new Date(`${value}T00:00:00`) : undefined
  return (
    <div
      className={['field-type', 'date-time-field', showError && 'error'].filter(Boolean).join(' ')}
    >
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <DatePicker
          displayFormat="dd/MM/yyyy"
          pickerAppearance="dayOnly"
          readOnly={readOnly || disabled}
          value={shown && !Number.isNaN(shown.getTime()) ? shown : undefined}
          onChange={(date) => setValue(date instanceof Date ? toIso(date) : null)}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
