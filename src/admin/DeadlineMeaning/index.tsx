'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { describeDeadline } from '@/domain/deadlines/describeDeadline'
import { readStoredDeadline } from '@/domain/deadlines/storedDeadline'
import { fill } from '@/i18n/fill'
import { deadlineWords } from '@/i18n/planImportWords'
import { savedDeadline } from './savedDeadline'

/**
 * What the phrase of a task's deadline was understood to mean, all its days and schedules: the fields below
 * show one day only. It is read when the task is saved; until then nothing is said of what was changed.
 */
export function DeadlineMeaning() {
  const { language } = useTranslation().i18n
  const words = deadlineWords(language)
  const text = useFormFields(([fields]) => {
    const stored = savedDeadline(fields)
    return (
      stored &&
      describeDeadline({ phrase: stored.phrase ?? '', ...readStoredDeadline(stored) }, words)
    )
  })
  return text ? <p className="field-description">{fill(words.understood, { text })}</p> : null
}
