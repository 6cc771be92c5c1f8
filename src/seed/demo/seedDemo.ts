import { type CollectionSlug, createLocalReq, type Payload } from 'payload'
import { addDays } from '@/domain/calendar/civilDate'
import type { Lease } from '@/database/lease'
import { deleteDemo } from '@/queries/deleteDemo'
import { insertDocuments, type NewDocument } from '@/queries/insertDocuments'
import { unitOfWork } from '@/queries/unitOfWork'
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
 * @param options fewer `districts` for tests, all thirty otherwise; with a `lease`, nothing is written
 * that would fall into the work of whoever took it over
 * @throws LeaseLost when it is somebody else's work by now
 */
export async function seedDemo(
  payload: Payload,
  now: string,
  { lease, ...size }: { districts?: number; lease?: Lease } = {},
): Promise<DemoMade | null> {
  const mark = seedMark(payload, 'demo')
  if (await mark.read()) return null
  const check = async () => lease?.check()
  const insert = insertHeld(payload, lease)
  for (const collection of DELETED_IN_ORDER) {
    await check()
    await deleteDemo(payload, collection)
  }
  // One by one, since each takes its files along.
  await payload.delete({ collection: slugs.media, where: { demo: { equals: true } } })

  await check()
  const world = await readWorld(payload, size)
  const { password } = await makeAccounts(world)
  await check()
  const pictures = await makeMedia(world)
  const plans = [planDocument(world), ...agencyPlanDocuments(world)]
  await insert(slugs.plans, plans)
  await insert(slugs.tasks, taskDocuments(world))

  const { year, today, open } = demoActivities(world, now)
  const activities = [...year, ...today, ...open].map((activity) => ({
    ...activity,
    media: activity.media?.map(pictures),
  }))
  const docs = activities.map((activity) => activityDocument(world, activity))
  await insert(slugs.activities, docs)

  const exceptions = exceptionDocuments(world, year)
  await insert(slugs.occurrenceExceptions, exceptions)
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
  await insert(slugs.logs, logs)
  const reports = agencyReportDocuments(world)
  await insert(slugs.agencyReports, reports)
  await check()
  await mark.write(now)
  return { activities: docs.length, logs: logs.length, password }
}

const DOCUMENTS_PER_STEP = 5_000

/** Step by step, each a transaction that holds the lease; whoever renews it gets a turn in between. */
function insertHeld(payload: Payload, lease: Lease | undefined) {
  return async <Slug extends CollectionSlug>(
    collection: Slug,
    docs: readonly NewDocument<Slug>[],
  ): Promise<void> => {
    for (let at = 0; at < docs.length; at += DOCUMENTS_PER_STEP) {
      const req = await createLocalReq({}, payload)
      await unitOfWork(req, async () => {
        await lease?.hold(req)
        const step = docs.slice(at, at + DOCUMENTS_PER_STEP)
        await insertDocuments({ payload, collection, docs: step, req })
      })
    }
  }
}
