import { formatDate } from '@/i18n/formatDate'
import type { ReportWords } from '@/i18n/reportWords'

/** What a report on a period that has not ended says on screen and in every file, else null. */
export function asOfSentence(
  { ended, asOf }: { ended: boolean; asOf: string },
  words: ReportWords,
): string | null {
  return ended ? null : words.period.open(asOf.slice(11, 16), formatDate(asOf.slice(0, 10)))
}
