import type { PayloadRequest } from 'payload'
import { addDays } from '@/domain/calendar/civilDate'
import { MOST_DAYS_CARRIED } from '@/domain/recurrence/dayOffPolicy'
import type { DateRange } from '@/domain/recurrence/schedule'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'
import { slugs } from '@/slugs'

/** The exceptions of one activity in or into these local days. Shows no reason. */
export async function exceptionsWithin(
  req: PayloadRequest,
  id: string,
  { from, to }: DateRange,
): Promise<OccurrenceChange[]> {
  const { docs } = await req.payload.find({
    collection: slugs.occurrenceExceptions,
    where: {
      and: [
        { activity: { equals: id } },
        {
          or: [
            {
              and: [
                { originalStart: { greater_than_equal: addDays(from, -MOST_DAYS_CARRIED) } },
                { originalStart: { less_than: addDays(to, MOST_DAYS_CARRIED) } },
              ],
            },
            {
              and: [
                { newStart: { greater_than_equal: from } },
                { newStart: { less_than: addDays(to, 1) } },
              ],
            },
          ],
        },
      ],
    },
    select: { originalStart: true, kind: true, newStart: true, newDurationMinutes: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}
