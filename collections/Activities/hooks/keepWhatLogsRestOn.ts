import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { refuse } from '@/hooks/refusal'
import type { Activity } from '@/payload-types'
import { slugs } from '@/slugs'

/**
 * A log counts for the agency that carried an activity out, under the agency that answers for it and
 * on its channel: once something is logged, agency and channel stay, and so does every executor that
 * has logged. Others come and go; with none named, the agency itself is the one.
 */
export const keepWhatLogsRestOn: CollectionBeforeChangeHook<Activity> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const wanted = { ...originalDoc, ...data }
  const differs = (name: 'agency' | 'channel') => idOf(wanted[name]) !== idOf(originalDoc[name])
  const carriesOut = executing(wanted)
  const leaving = [...executing(originalDoc)].filter((id) => !carriesOut.has(id))
  if (!differs('agency') && !differs('channel') && leaving.length === 0) return data
  const { values } = await req.payload.db.findDistinct({
    collection: slugs.logs,
    field: 'agency',
    where: { activity: { equals: originalDoc.id } },
    req,
  })
  const logged = values.map(({ agency }) => idOf(agency as string | { id: string } | null))
  if (logged.length === 0) return data
  if (differs('agency')) refuse(req, 'loggedKeepsAgency')
  if (differs('channel')) refuse(req, 'loggedKeepsChannel')
  const lost = leaving.filter((id) => logged.includes(id))
  if (lost.length === 0) return data
  const { docs } = await req.payload.find({
    collection: slugs.agencies,
    where: { id: { in: lost } },
    select: { name: true },
    depth: 0,
    limit: 3,
    req,
  })
  return refuse(req, 'executorHasLogs', { names: docs.map(({ name }) => name).join('; ') })
}

function executing({ executors, agency }: Pick<Activity, 'executors' | 'agency'>): Set<string> {
  const ids = executors?.length ? executors.map(idOf) : [idOf(agency)]
  return new Set(ids.filter((id) => id !== null))
}
