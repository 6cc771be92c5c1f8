'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { DayPicker } from '@/admin/DayPicker'

/** A civil date of a form, kept as `YYYY-MM-DD`. */
export const CivilDateField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<string>({ path })
  return (
    <div
      className={['field-type', 'date-time-field', showError && 'error'].filter(Boolean).join(' ')}
    >
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <DayPicker value={value} onChange={setValue} readOnly={readOnly || disabled} />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
