import { idOf } from '@/access/ownSubtree'
import { OPEN_STATES } from '@/domain/workflow/activityStates'
import type { IcsProblem, IcsRow } from '@/importers/ics/icsRow'
import { mergeRow, type FromFile, type MergedRow } from './mergeRow'
import { sameChanges } from './sameChanges'
import type { StoredActivity } from './storedActivities'

/** Of what is `kept` the file would change something that a person wrote, and does not. */
export type RowStatus = 'created' | 'updated' | 'kept' | 'unchanged' | 'skipped'

type Compared = { status: RowStatus; problem?: IcsProblem; merged?: MergedRow }

/**
 * What importing a row into an agency would do, and what speaks against it. What people made of the draft
 * meanwhile stays theirs, unless the file is asked for (`fromFile`).
 */
export function compareRow(
  row: IcsRow,
  stored: StoredActivity | undefined,
  { agency, fromFile }: { agency: string; fromFile: FromFile },
): Compared {
  if (!row.schedule) return { status: 'skipped' }
  if (!stored) return { status: 'created' }
  const { state, icalHash } = stored.activity
  if (idOf(stored.activity.agency) !== agency) return kept('icsElsewhere', {})
  const isOld = icalHash === row.hash || isSame(row, stored)
  const merged = mergeRow(row, stored, fromFile)
  if (isOld && !stored.isSplit && merged.changes.length === 0) return { status: 'unchanged' }
  if (stored.isSplit) {
    const left = kept('icsSplit', {})
    return isOld ? { ...left, status: 'unchanged' } : left
  }
  if (isOld && (!OPEN_STATES.includes(state) || stored.isLogged)) return { status: 'unchanged' }
  // What others have approved or are looking at, and what is history, no file changes.
  if (!OPEN_STATES.includes(state)) return kept('icsNotOpen', { state })
  if (stored.isLogged) return kept('icsLogged', {})
  if (merged.changes.some(({ kept: stays }) => !stays)) return { status: 'updated', merged }
  return { status: merged.changes.length > 0 ? 'kept' : 'unchanged', merged }
}

const kept = (code: string, details: IcsProblem['details']) => ({
  status: 'skipped' as const,
  problem: { severity: 'error' as const, code, details },
})

function isSame(row: IcsRow, { activity, changes }: StoredActivity): boolean {
  const words = (one: Pick<IcsRow, 'title'> & { summary?: string | null; body?: string | null }) =>
    JSON.stringify([one.title, one.summary ?? '', one.body ?? ''])
  if (words(row) !== words(activity)) return false
  if (whenOf(row.schedule) !== whenOf(activity.schedule)) return false
  return sameChanges(row, changes)
}

function whenOf(schedule: IcsRow['schedule']): string {
  if (!schedule) return ''
  const { start, durationMinutes, timeZone, rrule, exdates, rdates } = schedule
  const lists = [exdates, rdates].map((dates) => [...(dates ?? [])].sort())
  return JSON.stringify([start, durationMinutes, timeZone, rrule || null, lists])
}
