import { reportView as en } from '@/i18n/en/reportView'
import { inLanguage } from '@/i18n/inLanguage'
import { reportView as vi, type ReportViewWords } from '@/i18n/vi/reportView'

export const reportViewWords = (language?: string | null): ReportViewWords =>
  inLanguage({ vi, en }, language)
