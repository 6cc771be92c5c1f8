import type { PayloadRequest, Where } from 'payload'
import { executorsOf } from '@/domain/agencies/executorsOf'
import type { Asked } from '@/domain/conflicts/findConflicts'
import type { DateRange } from '@/domain/recurrence/schedule'
import { takesPlace } from '@/domain/recurrence/withExceptions'
import { partiesOf } from '@/queries/activityParties'
import type { ConflictRequest } from '@/queries/conflictsOf'
import { findOccurrences } from '@/queries/findOccurrences'

/** What the stations air beside it, of what has been handed in or approved. */
export async function airedBeside(
  req: PayloadRequest,
  { id, channel, stations }: Pick<ConflictRequest, 'id' | 'channel'> & { stations: string[] },
  range: DateRange,
): Promise<Asked['others']> {
  const where: Where[] = [
    { channel: { equals: channel } },
    { state: { in: ['submitted', 'approved'] } },
    { or: [{ agency: { in: stations } }, { executors: { in: stations } }] },
  ]
  if (id) where.push({ id: { not_equals: id } })
  const found = await findOccurrences(req, {
    range,
    where,
    select: ['agency', 'executors'],
    asSystem: true,
  })
  return found.map(({ activity, occurrences }) => ({
    activity: activity.id,
    stations: executorsOf(partiesOf(activity)),
    occurrences: occurrences.filter(takesPlace),
  }))
}
