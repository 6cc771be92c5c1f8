import type { FormState } from 'payload'
import type { StoredDeadline } from '@/domain/deadlines/storedDeadline'

const PARTS = ['phrase', 'kind', 'due', 'from', 'to', 'recurrences', 'minimum'] as const

/** The deadline as it was saved; nothing while it is being changed, and for a task without one. */
export function savedDeadline(fields: FormState): StoredDeadline | undefined {
  const field = (part: string) => fields[`deadline.${part}`]
  const isChanged = PARTS.some((part) => {
    const { value, initialValue } = field(part) ?? {}
    return JSON.stringify(value ?? null) !== JSON.stringify(initialValue ?? null)
  })
  const stored = Object.fromEntries(PARTS.map((part) => [part, field(part)?.value]))
  return isChanged || !stored.kind || stored.kind === 'none' ? undefined : stored
}
