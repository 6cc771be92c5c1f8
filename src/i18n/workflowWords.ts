import { workflow as en } from '@/i18n/en/workflow'
import { inLanguage } from '@/i18n/inLanguage'
import { workflow as vi } from '@/i18n/vi/workflow'
import type { Widen } from '@/i18n/widen'

export const workflowWords = (language?: string | null): Widen<typeof vi> =>
  inLanguage<Widen<typeof vi>>({ vi, en }, language)
