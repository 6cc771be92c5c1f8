import { model as en } from '@/i18n/en/model'
import { inLanguage } from '@/i18n/inLanguage'
import { model as vi } from '@/i18n/vi/model'
import type { Widen } from '@/i18n/widen'

/** Names of the model in one language, for code that writes its own sentences. */
export const modelWords = (language?: string | null): Widen<typeof vi> =>
  inLanguage<Widen<typeof vi>>({ vi, en }, language)
