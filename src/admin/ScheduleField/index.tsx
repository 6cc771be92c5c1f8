'use client'
import { FieldError, useTranslation } from '@payloadcms/ui'
import type { GroupFieldClientComponent } from 'payload'
import { errorSentence } from '@/i18n/errorSentence'
import { inLanguage } from '@/i18n/inLanguage'
import { schedule as en } from '@/i18n/en/schedule'
import { schedule as vi } from '@/i18n/vi/schedule'
import { DaysOffChoice } from './DaysOffChoice'
import { EndChoice } from './EndChoice'
import { Exceptions } from './Exceptions'
import { RepeatChoice } from './RepeatChoice'
import { SchedulePreview } from './SchedulePreview'
import { WhenChoice } from './WhenChoice'
import { useDaysOff } from './useDaysOff'
import { useOccurrenceChanges } from './useOccurrenceChanges'
import { useScheduleForm } from './useScheduleForm'
import './index.css'

/** A schedule that a person fills in without knowing RRULE, with its sentence and next dates beside it. */
export const ScheduleField: GroupFieldClientComponent = ({ path, readOnly }) => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const words = inLanguage({ vi, en }, language)
  const form = useScheduleForm(path)
  const daysOff = useDaysOff()
  const changes = useOccurrenceChanges()
  const repeats = form.choice.repeat.every !== 'once'
  return (
    <div className="field-type schedule-field">
      <fieldset className="schedule-field__choices" disabled={readOnly || form.start.disabled}>
        <div className="field-type__wrap">
          <FieldError path={`${path}.start`} showError={form.start.showError} />
          <WhenChoice form={form} words={words} />
        </div>
        <div className="field-type__wrap">
          <FieldError path={`${path}.rrule`} showError={form.rrule.showError} />
          <RepeatChoice form={form} words={words} />
        </div>
        {repeats && form.choice.repeat.every !== 'custom' && (
          <EndChoice form={form} words={words} />
        )}
        {repeats && <Exceptions form={form} words={words} />}
        {repeats && <DaysOffChoice form={form} words={words} />}
        {form.refused && (
          <p className="schedule-preview__error" role="alert">
            {errorSentence(form.refused, language)}
          </p>
        )}
      </fieldset>
      <SchedulePreview
        schedule={form.schedule}
        daysOff={daysOff}
        changes={changes}
        words={words}
        language={language}
      />
    </div>
  )
}
