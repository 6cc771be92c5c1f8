import { OPEN_STATES } from '@/domain/workflow/activityStates'
import type { IcsProblem, IcsRow } from '@/importers/ics/icsRow'
import type { StoredActivity } from './storedActivities'

export type RowStatus = 'created' | 'updated' | 'unchanged' | 'skipped'

/** What importing a row would do, and what speaks against it. */
export function compareRow(
  row: IcsRow,
  stored: StoredActivity | undefined,
): { status: RowStatus; problem?: IcsProblem } {
  if (!row.schedule) return { status: 'skipped' }
  if (!stored) return { status: 'created' }
  if (isSame(row, stored)) return { status: 'unchanged' }
  const { state } = stored.activity
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
