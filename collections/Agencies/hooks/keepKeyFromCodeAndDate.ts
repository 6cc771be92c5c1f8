import type { CollectionBeforeValidateHook } from 'payload'
import { agencyKey } from '@/domain/agencies/agencyKey'

/** Codes repeat over time, so an agency's identity is its code and the day it came into being. */
export const keepKeyFromCodeAndDate: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const code = data.code ?? originalDoc?.code
  const validFrom = data.validFrom ?? originalDoc?.validFrom
  return { ...data, key: agencyKey({ code, validFrom }) }
}
