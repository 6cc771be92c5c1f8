import type { ChangeKind, SeriesFigures } from '@/domain/series/seriesChange'
import { series as en } from '@/i18n/en/series'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import { formatNumber } from '@/i18n/formatNumber'
import { series as vi } from '@/i18n/vi/series'

/** What a change does, in figures: "Dời 12 buổi, giữ 3 buổi đã ghi nhật ký." */
export function seriesSentence(
  kind: ChangeKind,
  figures: SeriesFigures,
  language?: string,
): string {
  const words = (language === 'en' ? en : vi).figures
  const { changed, first, keptLogged, keptPast, marked } = figures
  const count = (number: number) => ({ count: formatNumber(number, language) })
  const parts = [
    changed === null
      ? fill(words[`${kind}Open`], { first: formatDate(first ?? '') })
      : fill(words[kind], count(changed)),
    ...(keptLogged ? [fill(words.keptLogged, count(keptLogged))] : []),
    ...(keptPast ? [fill(words.keptPast, count(keptPast))] : []),
    ...(marked && !figures.cancelsActivity ? [fill(words.marked, count(marked))] : []),
  ]
  return [
    `${parts.join(', ')}.`,
    ...(figures.splits ? [words.splits] : []),
    ...(figures.cancelsActivity ? [words.cancelsActivity] : []),
  ].join(' ')
}
