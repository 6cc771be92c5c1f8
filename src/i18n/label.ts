import { model as en } from '@/i18n/en/model'
import { model as vi } from '@/i18n/vi/model'
import type { Widen } from '@/i18n/widen'

/** A label in every language, as Payload wants it: `label((m) => m.tasks.product)`. */
export function label(pick: (words: Widen<typeof vi>) => string): { vi: string; en: string } {
  return { vi: pick(vi), en: pick(en) }
}
