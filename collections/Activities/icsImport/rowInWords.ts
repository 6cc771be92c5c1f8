import { count } from '@/domain/recurrence/count'
import { describe } from '@/domain/recurrence/describe'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { IcsImportWords } from '@/i18n/vi/icsImport'
import type { IcsChange, IcsRow } from '@/importers/ics/icsRow'
import type { ShownChange } from '@/importers/shownChange'
import { takenKey, type IcsField, type MergedRow } from './mergeRow'
import type { StoredActivity } from './storedActivities'

/** So many occurrences are told one by one; the rest is counted. */
const TOLD = 5

type Language = { words: IcsImportWords; language: 'vi' | 'en' }
type When = NonNullable<IcsRow['schedule']>
type Occurrence = Pick<IcsChange, 'originalStart'> & {
  kind: string
  newStart?: string | null
  newTitle?: string | null
}

/** When it takes place, as the file says it: it knows nothing of days off. */
export function whenInWords(schedule: When | null, language: 'vi' | 'en'): string {
  const policies = { holidayPolicy: 'air', weekendPolicy: 'air' } as const
  return schedule ? describe({ ...schedule, ...policies }, language) : ''
}

/** Each occurrence that differs from its series: where it was moved, that it is cancelled, or changed. */
export function occurrencesInWords(
  changes: readonly Occurrence[],
  { words }: Pick<Language, 'words'>,
): string[] {
  const told = changes.slice(0, TOLD).map(({ kind, originalStart, newStart, newTitle }) => {
    const from = formatDate(originalStart)
    if (kind === 'cancelled') return fill(words.cancelled, { from })
    if (kind === 'moved') return fill(words.moved, { from, to: formatDate(newStart ?? '') })
    return fill(newTitle ? words.renamed : words.lengthened, { from, title: newTitle ?? '' })
  })
  const more = changes.length - told.length
  return more > 0 ? [...told, fill(words.moreOccurrences, { count: more })] : told
}

/** How many times a series that ends takes place once some of them are cancelled; '' for others. */
export function leftInWords({ schedule, changes }: IcsRow, { words }: Pick<Language, 'words'>) {
  const cancelled = changes.filter(({ kind }) => kind === 'cancelled').length
  if (!schedule || cancelled === 0) return ''
  const whole = { ...schedule, holidayPolicy: 'air', weekendPolicy: 'air' } as const
  const { first, last } = scheduleSpan(whole)
  if (!last) return ''
  const days = { holidays: new Set<string>(), swappedWorkingDays: new Set<string>() }
  return fill(words.takesPlace, {
    count: count(whole, { from: first, to: last }, days) - cancelled,
  })
}

/** What differs between an event and the draft that was made of it, old and new. */
export function rowChangesInWords(
  row: IcsRow,
  { stored, merged }: { stored: StoredActivity; merged: MergedRow },
  { words, language }: Language,
): ShownChange[] {
  const { activity, changes } = stored
  const text = ({ summary, body }: { summary?: string | null; body?: string | null }) =>
    [summary, body].filter(Boolean).join(' · ')
  const readings: Record<IcsField, [before: string, after: string]> = {
    title: [activity.title, row.title],
    text: [text(activity), text(row)],
    when: [whenInWords(activity.schedule, language), whenInWords(row.schedule, language)],
    occurrences: [
      occurrencesInWords(changes, { words }).join('; '),
      occurrencesInWords(row.changes, { words }).join('; '),
    ],
  }
  const labels = {
    title: words.event,
    text: words.text,
    when: words.when,
    occurrences: words.occurrences,
  }
  return merged.changes.map(({ field, byHand, kept }) => {
    const [before, after] = readings[field]
    const key = takenKey(activity.id, field)
    return { key, at: field, label: labels[field], before, after, byHand, kept }
  })
}
