import { report as en } from '@/i18n/en/report'
import { report as vi } from '@/i18n/vi/report'

export type ReportWords = typeof vi

/** Words of the report's tables in the reader's language. */
export function reportWords(language?: string): ReportWords {
  return language === 'en' ? en : vi
}
