import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import type { Lifespan } from '@/domain/agencies/executorsOf'
import { addDays } from '@/domain/calendar/civilDate'
import type { DateRange } from '@/domain/recurrence/schedule'
import { takesPlace } from '@/domain/recurrence/withExceptions'
import { plannedFigures, type PlannedRow } from '@/domain/reporting/plannedFigures'
import { partiesOf } from '@/queries/activityParties'
import { findOccurrences } from '@/queries/findOccurrences'

type Asked = {
  period: DateRange
  /** The report year around the period. */
  year: DateRange
  /** Agencies of the scope; null = all. */
  scope: ReadonlySet<string> | null
  lifespanOf: (agency: string) => Lifespan | undefined
  channelCode: (id: string) => string
  /** Local time of the city, `YYYY-MM-DDTHH:mm`: what is due. */
  now: string
}

type Planned = { period: PlannedRow[]; year: PlannedRow[]; demo: boolean }

/** What the approved activities plan for the agencies of the scope, in the period and in its year. */
export async function plannedInPeriod(req: PayloadRequest, asked: Asked): Promise<Planned> {
  const ids = asked.scope && [...asked.scope]
  const found = await findOccurrences(req, {
    range: asked.year,
    where: [
      { state: { equals: 'approved' } },
      ...(ids ? [{ or: [{ agency: { in: ids } }, { executors: { in: ids } }] }] : []),
    ],
    select: ['channel', 'agency', 'executors', 'expected', 'demo'],
    asSystem: true,
  })
  const activities = found.map(({ activity, occurrences }) => ({
    id: activity.id,
    channel: asked.channelCode(idOf(activity.channel) ?? ''),
    ...partiesOf(activity),
    expected: activity.expected ?? {},
    occurrences: occurrences.filter(takesPlace).map(({ start }) => start),
  }))
  const { from, to } = asked.period
  const end = addDays(to, 1)
  const inPeriod = (start: string) => start >= from && start < end
  const inScope = (row: PlannedRow) => !asked.scope || asked.scope.has(row.agency)
  return {
    period: plannedFigures(
      activities.map((activity) => ({
        ...activity,
        occurrences: activity.occurrences.filter(inPeriod),
      })),
      asked.lifespanOf,
      asked.now,
    ).filter(inScope),
    year: plannedFigures(activities, asked.lifespanOf, asked.now).filter(inScope),
    demo: found.some(({ activity }) => !!activity.demo),
  }
}
