'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { describeDeadline } from '@/domain/deadlines/describeDeadline'
import { readStoredDeadline, type StoredDeadline } from '@/domain/deadlines/storedDeadline'
import { fill } from '@/i18n/fill'
import { deadlineWords } from '@/i18n/planImportWords'

const PARTS = ['phrase', 'kind', 'due', 'from', 'to', 'recurrences', 'minimum'] as const

/**
 * What the phrase of a task's deadline was understood to mean, all its days and schedules: the fields below
 * show one day only. It is read when the task is saved; until then nothing is said of what was changed.
 */
export function DeadlineMeaning() {
  const { language } = useTranslation().i18n
  const words = deadlineWords(language)
  const text = useFormFields(([fields]) => {
    const stored = storedIn(fields)
    return (
      stored &&
      describeDeadline({ phrase: stored.phrase ?? '', ...readStoredDeadline(stored) }, words)
    )
  })
  return text ? <p className="field-description">{fill(words.understood, { text })}</p> : null
}

/** The deadline as it was saved; nothing while it is being changed, and for a task without one. */
function storedIn(fields: FormState): StoredDeadline | undefined {
  const field = (part: string) => fields[`deadline.${part}`]
  const isChanged = PARTS.some((part) => {
    const { value, initialValue } = field(part) ?? {}
    return JSON.stringify(value ?? null) !== JSON.stringify(initialValue ?? null)
  })
  const stored = Object.fromEntries(PARTS.map((part) => [part, field(part)?.value]))
  return isChanged || !stored.kind || stored.kind === 'none' ? undefined : stored
}
