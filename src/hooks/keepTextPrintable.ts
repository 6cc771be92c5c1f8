import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload'
import { printableDeep } from '@/domain/text/printable'

/** Where text enters, whatever the field: see `printable`. A password is what was typed. */
const cleaned = (data: Record<string, unknown> | undefined) => {
  if (!data) return data
  const { password, ...rest } = data
  return { ...printableDeep(rest), ...(password === undefined ? {} : { password }) }
}

export const keepTextPrintable: CollectionBeforeValidateHook = ({ data }) => cleaned(data)

export const keepSettingsPrintable: GlobalBeforeValidateHook = ({ data }) =>
  cleaned(data as Record<string, unknown> | undefined)
