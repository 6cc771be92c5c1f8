import { feeds as en } from '@/i18n/en/feeds'
import { inLanguage } from '@/i18n/inLanguage'
import { feeds as vi, type FeedWords } from '@/i18n/vi/feeds'

export const feedWords = (language?: string | null): FeedWords =>
  inLanguage<FeedWords>({ vi, en }, language)
