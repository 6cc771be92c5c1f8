import type { NamedConflict } from '@/domain/conflicts/namedConflict'
import { listOf } from '@/domain/recurrence/listOf'
import { conflicts as en } from '@/i18n/en/conflicts'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import { conflicts as vi, type ConflictWords } from '@/i18n/vi/conflicts'

const LISTED_DATES = 3
const LISTED_STATIONS = 2

/** The sentence for a conflict, in Vietnamese unless English is asked for. */
export function conflictSentence(conflict: NamedConflict, language?: string): string {
  const words = language === 'en' ? en : vi
  const { value = '', limit = '', planName = '', taskName = '' } = conflict
  return fill(words.sentences[sentenceOf(conflict)], {
    other: conflict.activity?.title ?? '',
    stations: listed(
      conflict.agencyNames.slice(0, LISTED_STATIONS),
      conflict.agencies.length,
      words.moreStations,
      words,
    ),
    dates: listed(
      conflict.dates.slice(0, LISTED_DATES).map(formatDate),
      conflict.count,
      words.moreDates,
      words,
    ),
    value,
    limit,
    plan: planName,
    task: taskName,
  })
}

function sentenceOf({ code, activity }: NamedConflict): keyof ConflictWords['sentences'] {
  if (code !== 'overlap') return code
  if (!activity) return 'overlapSelf'
  return activity.title === null ? 'overlapUnknown' : 'overlap'
}

function listed(names: string[], total: number, more: string, { and }: ConflictWords): string {
  const rest = total - names.length
  return listOf(rest > 0 ? [...names, fill(more, { n: rest })] : names, and)
}
