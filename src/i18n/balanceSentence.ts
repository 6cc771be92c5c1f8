import { fill } from '@/i18n/fill'
import { formatNumber } from '@/i18n/formatNumber'

export type BalanceWords = {
  /** All rows of the file, and those that go nowhere: those of no part. */
  whole: string
  left: string
  /** What is told by its own figure, in this order; the first always. */
  parts: Record<string, string>
  /** Why a row is not imported, or not as a row of its own. */
  reasons: Record<string, string>
}

/** "Tệp có 28 dòng: 12 nhiệm vụ, 3 đề mục, 1 dòng tổng; 12 dòng không nhập." The parts add up. */
export function balanceSentence(
  { rows, fates }: { rows: number; fates: Partial<Record<string, number>> },
  { whole, left, parts }: BalanceWords,
  language?: string,
): string {
  const said = (sentence: string, count: number) =>
    fill(sentence, { count: formatNumber(count, language) })
  const told = Object.entries(parts)
    .filter(([fate], index) => index === 0 || fates[fate])
    .map(([fate, sentence]) => said(sentence, fates[fate] ?? 0))
  const named = Object.keys(parts).reduce((sum, fate) => sum + (fates[fate] ?? 0), 0)
  const rest = rows > named ? `; ${said(left, rows - named)}` : ''
  return `${said(whole, rows)}: ${told.join(', ')}${rest}.`
}
