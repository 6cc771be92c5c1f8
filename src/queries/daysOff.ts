import type { PayloadRequest } from 'payload'
import { addDays } from '@/domain/calendar/civilDate'
import { LONGEST_RUN_OFF } from '@/domain/calendar/workingDays'
import type { DateRange, DaysOff } from '@/domain/recurrence/schedule'
import { slugs } from '@/slugs'

/**
 * Days off and swapped working days around a range, official ones only: what is merely expected or
 * proposed moves nothing.
 */
export async function daysOff(req: PayloadRequest, range: DateRange): Promise<DaysOff> {
  const { docs } = await req.payload.find({
    collection: slugs.holidays,
    where: {
      and: [
        { status: { equals: 'official' } },
        { date: { greater_than_equal: addDays(range.from, -LONGEST_RUN_OFF) } },
        { date: { less_than_equal: addDays(range.to, LONGEST_RUN_OFF) } },
      ],
    },
    select: { date: true, kind: true },
    depth: 0,
    pagination: false,
    req,
  })
  const of = (kind: 'off' | 'swapWork') =>
    new Set(docs.filter((day) => day.kind === kind).map((day) => day.date))
  return { holidays: of('off'), swappedWorkingDays: of('swapWork') }
}
