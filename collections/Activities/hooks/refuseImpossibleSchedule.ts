import type { CollectionBeforeChangeHook } from 'payload'

import { DomainError } from '@/domain/DomainError'
import { validateSchedule } from '@/domain/recurrence/validateSchedule'
import { refusal } from '@/hooks/refusal'

/** A rule that never ends, never occurs or cannot be read is refused with its reason: a 400. */
export const refuseImpossibleSchedule: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  req,
}) => {
  if (!data.schedule) return data
  try {
    validateSchedule({ ...originalDoc?.schedule, ...data.schedule })
  } catch (error) {
    throw error instanceof DomainError ? refusal(req, error) : error
  }
  return data
}
