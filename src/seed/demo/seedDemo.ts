import type { CollectionSlug, Payload } from 'payload'
import { addDays } from '@/domain/calendar/civilDate'
import { deleteDemo } from '@/queries/deleteDemo'
import { insertDocuments } from '@/queries/insertDocuments'
import { slugs } from '@/slugs'
import { seedMark } from '../seedMark'
import { makeAccounts } from './accounts'
import { activityDocument } from './activity'
import { agencyPlanDocuments } from './agencyPlans'
import { agencyReportDocuments } from './agencyReports'
import { demoActivities } from './demoActivities'
import { exceptionDocuments } from './exceptions'
import { logDocuments } from './logs'
import { makeMedia } from './media/makeMedia'
import { planDocument, taskDocuments } from './plan'
import { unplannedLogs } from './unplannedLogs'
import { readWorld } from './world'

/** What points to others goes first. */
const DELETED_IN_ORDER: readonly CollectionSlug[] = [
  slugs.logs,
  slugs.occurrenceExceptions,
  slugs.agencyReports,
  slugs.activities,
  slugs.tasks,
  slugs.plans,
  slugs.users,
]

export type DemoMade = { activities: number; logs: number; password: string }

/**
 * Makes the demo: the year 2018 of plan 257/KH-UBND, and some series that run today. Made once; what an
 * interrupted start left behind is removed first, since nobody has worked with it yet. The same on
 * every machine for the same `now`. `null`: it is there.
 * @param now the local day `YYYY-MM-DD`
 * @param options fewer `districts` for tests, all thirty otherwise; `check` is called before each step
 * and throws when it is somebody else's work by now
 */
export async function seedDemo(
  payload: Payload,
  now: string,
  { check = () => undefined, ...size }: { districts?: number; check?: () => void } = {},
): Promise<DemoMade | null> {
  const mark = seedMark(payload, 'demo')
  if (await mark.read()) return null
  for (const collection of DELETED_IN_ORDER) {
    check()
    await deleteDemo(payload, collection)
  }
  // One by one, since each takes its files along.
  await payload.delete({ collection: slugs.media, where: { demo: { equals: true } } })

  check()
  const world = await readWorld(payload, size)
  const { password } = await makeAccounts(world)
  check()
  const pictures = await makeMedia(world)
  const plans = [planDocument(world), ...agencyPlanDocuments(world)]
  check()
  await insertDocuments({ payload, collection: slugs.plans, docs: plans })
  await insertDocuments({ payload, collection: slugs.tasks, docs: taskDocuments(world) })

  const { year, today, open } = demoActivities(world, now)
  const activities = [...year, ...today, ...open].map((activity) => ({
    ...activity,
    media: activity.media?.map(pictures),
  }))
  const docs = activities.map((activity) => activityDocument(world, activity))
  check()
  await insertDocuments({ payload, collection: slugs.activities, docs })

  const exceptions = exceptionDocuments(world, year)
  await insertDocuments({ payload, collection: slugs.occurrenceExceptions, docs: exceptions })
  const byKey = new Map(exceptions.map((exception) => [exception.key, exception]))
  const logs = [
    ...logDocuments(world, year, {
      range: { from: '2018-01-01', to: '2018-12-31' },
      exceptions: byKey,
    }),
    ...unplannedLogs(world),
    ...logDocuments(world, today, {
      range: { from: addDays(now, -60), to: addDays(now, -1) },
      exceptions: byKey,
    }),
  ]
  check()
  await insertDocuments({ payload, collection: slugs.logs, docs: logs })
  const reports = agencyReportDocuments(world)
  await insertDocuments({ payload, collection: slugs.agencyReports, docs: reports })
  check()
  await mark.write(now)
  return { activities: docs.length, logs: logs.length, password }
}
