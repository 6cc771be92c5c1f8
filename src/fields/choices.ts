import type { Option } from 'payload'
import { model as en } from '@/i18n/en/model'
import { model as vi } from '@/i18n/vi/model'

type Words = typeof vi

/** Options of a select, every value with its Vietnamese and English name. */
export function choices<T extends string>(
  values: readonly T[],
  names: (words: Words | typeof en) => Record<T, string>,
): Option[] {
  return values.map((value) => ({ value, label: { vi: names(vi)[value], en: names(en)[value] } }))
}
