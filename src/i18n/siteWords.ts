import { site as en } from '@/i18n/en/site'
import { inLanguage } from '@/i18n/inLanguage'
import { site as vi, type SiteWords } from '@/i18n/vi/site'

export const siteWords = (language?: string | null): SiteWords => inLanguage({ vi, en }, language)
