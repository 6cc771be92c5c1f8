'use client'
import { useField, useTranslation } from '@payloadcms/ui'
import { TriangleAlert } from 'lucide-react'
import type { TextareaFieldClientComponent } from 'payload'
import { conflicts as en } from '@/i18n/en/conflicts'
import { inLanguage } from '@/i18n/inLanguage'
import { conflicts as vi } from '@/i18n/vi/conflicts'
import { ConflictList } from './ConflictList'
import { useConflicts } from './useConflicts'
import './index.css'

/**
 * What stands in the way of the schedule as it is in the form, before it is saved, and why it is kept
 * all the same. The reason is asked for only where there is something to explain.
 */
export const ConflictField: TextareaFieldClientComponent = ({ path, readOnly }) => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const words = inLanguage({ vi, en }, language)
  const { value, setValue, disabled } = useField<string | null>({ path })
  const found = useConflicts()
  const inputId = `field-${path}`
  const asks = found.state === 'found' && found.warnings.length > 0
  if (found.state === 'nothingToCheck' && !value) return null
  return (
    <section className="field-type conflict-field" aria-label={words.title}>
      <div aria-live="polite">
        {asks && (
          <h4>
            <TriangleAlert aria-hidden size={18} /> {words.title}
          </h4>
        )}
        <ConflictList found={found} words={words} />
      </div>
      {(asks || value) && (
        <div className="conflict-field__reason">
          <label htmlFor={inputId}>{words.keep}</label>
          <textarea
            id={inputId}
            aria-describedby={`${inputId}-hint`}
            rows={3}
            maxLength={1000}
            value={value ?? ''}
            readOnly={readOnly || disabled}
            onChange={(event) => setValue(event.target.value)}
          />
          <small id={`${inputId}-hint`}>{words.keepHint}</small>
        </div>
      )}
    </section>
  )
}
