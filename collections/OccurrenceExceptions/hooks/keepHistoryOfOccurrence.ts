import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { isLocalDateTime } from '@/domain/calendar/civilDate'
import { findOccurrence } from '@/domain/recurrence/findOccurrence'
import { formatDate } from '@/i18n/formatDate'
import { refuse } from '@/hooks/refusal'
import type { OccurrenceException } from '@/payload-types'
import { daysOffOf, nowIn, seriesStateAsSystem } from '@/queries/seriesState'
import { slugs } from '@/slugs'

/**
 * An exception that a person writes directly keeps the same rules as the series verbs: what was
 * logged, or has begun and was approved, is neither cancelled nor moved, only given other words.
 * What the verbs write as the system they have checked.
 */
export const keepHistoryOfOccurrence: CollectionBeforeChangeHook<OccurrenceException> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!req.user) return data
  const wanted = { ...originalDoc, ...data }
  if (wanted.newStart && !isLocalDateTime(wanted.newStart)) {
    refuse(req, 'timeImpossible', { value: wanted.newStart })
  }
  if (!changesWhen(wanted, originalDoc)) return data
  const id = idOf(wanted.activity)
  const activity =
    id &&
    (await req.payload.findByID({
      collection: slugs.activities,
      id,
      depth: 0,
      disableErrors: true,
      req,
    }))
  if (!activity) return data
  const { schedule, logged, approved, approvedUntil } = await seriesStateAsSystem(req, activity)
  const { originalStart = '' } = wanted
  const now = nowIn(schedule.timeZone)
  const when = formatDate(originalStart)
  if (logged.has(originalStart)) refuse(req, 'occurrenceIsHistory', { when })
  const begunUntil = approved ? now : approvedUntil
  if (!begunUntil || originalDoc?.kind === 'postponed') return data
  const placed = isLocalDateTime(originalStart)
    ? findOccurrence(schedule, originalStart, await daysOffOf(req, schedule))?.start
    : undefined
  const start = originalDoc?.newStart ?? placed
  if (start && start <= begunUntil) refuse(req, 'occurrenceIsHistory', { when })
  if (approved && wanted.kind === 'moved' && wanted.newStart && wanted.newStart <= now) {
    refuse(req, 'moveIntoPast')
  }
  return data
}

/** Whether it says when, or whether at all, something takes place, unlike before. */
function changesWhen(
  wanted: Partial<OccurrenceException>,
  before: Partial<OccurrenceException> | undefined,
): boolean {
  const of = (one: Partial<OccurrenceException> | undefined) =>
    JSON.stringify([
      one?.kind && one.kind !== 'edited' ? one.kind : null,
      one?.newStart || null,
      one?.newDurationMinutes ?? null,
    ])
  return of(wanted) !== of(before)
}
