import { mergeFields, type FieldChange, type MergedField } from '@/domain/imports/mergeFields'
import type { IcsRow } from '@/importers/ics/icsRow'
import { sameChanges } from './sameChanges'
import type { StoredActivity } from './storedActivities'

export type IcsField = 'title' | 'text' | 'when' | 'occurrences'

/** What an event becomes in an activity. */
const ICS_FIELDS: readonly MergedField<IcsField>[] = [
  { field: 'title', parts: ['title'] },
  { field: 'text', parts: ['summary', 'body'] },
  { field: 'when', parts: ['start', 'durationMinutes', 'timeZone', 'rrule', 'exdates', 'rdates'] },
]

/** Fields a person wrote that the file is to win over: all, or each by `takenKey`. */
export type FromFile = 'all' | ReadonlySet<string>

export const takenKey = (id: string, field: IcsField): string => `${id}:${field}`

export type MergedRow = {
  changes: FieldChange<IcsField>[]
  /** The parts that stay as they are stored. */
  kept: Record<string, unknown>
  imported: Record<string, unknown>
}

/** A row of the file against the draft that was made of it before. */
export function mergeRow(
  row: IcsRow,
  { activity, changes }: StoredActivity,
  fromFile: FromFile,
): MergedRow {
  const { id, icalHash, demo } = activity
  const stored = saidBy(activity)
  const known = activity.imported ?? (demo ? stored : null)
  const merged = mergeFields({
    fields: ICS_FIELDS,
    file: saidBy(row),
    stored,
    imported: known as Record<string, unknown> | null,
    takesFile: (field) => fromFile === 'all' || fromFile.has(takenKey(id, field)),
  })
  // What people told of single occurrences stays until the event changes in the file.
  const tellsMore = icalHash !== row.hash && !sameChanges(row, changes)
  if (tellsMore) merged.changes.push({ field: 'occurrences', byHand: false, kept: false })
  return merged
}

type Said = Pick<IcsRow, 'title'> & {
  summary?: string | null
  body?: string | null
  schedule: Partial<NonNullable<IcsRow['schedule']>> | null
}

/** What a file decides of an activity, each by its name; an empty list is none. */
export function saidBy({ title, summary, body, schedule }: Said): Record<string, unknown> {
  const { start, durationMinutes, timeZone, rrule, exdates, rdates } = schedule ?? {}
  const lists = { exdates: [...(exdates ?? [])].sort(), rdates: [...(rdates ?? [])].sort() }
  const words = { title, summary: summary || null, body: body || null }
  return { ...words, start, durationMinutes, timeZone, rrule: rrule || null, ...lists }
}
