import { series as en } from '@/i18n/en/series'
import { inLanguage } from '@/i18n/inLanguage'
import { series as vi, type SeriesWords } from '@/i18n/vi/series'

export const seriesWords = (language?: string | null): SeriesWords =>
  inLanguage<SeriesWords>({ vi, en }, language)
