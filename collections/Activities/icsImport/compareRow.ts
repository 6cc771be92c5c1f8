import { idOf } from '@/access/ownSubtree'
import { OPEN_STATES } from '@/domain/workflow/activityStates'
import type { IcsProblem, IcsRow } from '@/importers/ics/icsRow'
import type { StoredActivity } from './storedActivities'

export type RowStatus = 'created' | 'updated' | 'unchanged' | 'skipped'

/**
 * What importing a row into an agency would do, and what speaks against it. An activity is changed only
 * when its event changed in the file: what people made of the draft meanwhile stays theirs.
 */
export function compareRow(
  row: IcsRow,
  stored: StoredActivity | undefined,
  agency: string,
): { status: RowStatus; problem?: IcsProblem } {
  if (!row.schedule) return { status: 'skipped' }
  if (!stored) return { status: 'created' }
  const { state, icalHash } = stored.activity
  if (idOf(stored.activity.agency) !== agency) return kept('icsElsewhere', {})
  const isOld = icalHash === row.hash || isSame(row, stored)
  if (isOld && !stored.isSplit) return { status: 'unchanged' }
  if (stored.isSplit) {
    const left = kept('icsSplit', {})
    return isOld ? { ...left, status: 'unchanged' } : left
  }
  // What others have approved or are looking at, and what is history, no file changes.
  if (!OPEN_STATES.includes(state)) return kept('icsNotOpen', { state })
  if (stored.isLogged) return kept('icsLogged', {})
  return { status: 'updated' }
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
  const known = new Map(changes.map((change) => [change.originalStart, change]))
  return row.changes.every((change) => {
    const one = known.get(change.originalStart)
    return !!one && changeOf(one) === changeOf(change)
  })
}

function whenOf(schedule: IcsRow['schedule']): string {
  if (!schedule) return ''
  const { start, durationMinutes, timeZone, rrule, exdates, rdates } = schedule
  const lists = [exdates, rdates].map((dates) => [...(dates ?? [])].sort())
  return JSON.stringify([start, durationMinutes, timeZone, rrule || null, lists])
}

export const changeOf = (change: {
  kind: string
  newStart?: string | null
  newDurationMinutes?: number | null
  newTitle?: string | null
}): string =>
  JSON.stringify([
    change.kind,
    change.newStart || null,
    change.newDurationMinutes ?? null,
    change.newTitle || null,
  ])
