import type { PayloadRequest } from 'payload'
import { slugs } from '@/slugs'

const COUNTED = [
  slugs.users,
  slugs.agencies,
  slugs.plans,
  slugs.tasks,
  slugs.activities,
  slugs.logs,
  slugs.media,
] as const

export type CountedCollection = (typeof COUNTED)[number]
export type SystemFigures = {
  counts: { collection: CountedCollection; total: number }[]
  database: string
  demo: boolean
}

/** How much is in the system and where it is kept, for the administrator. */
export async function systemFigures(req: PayloadRequest): Promise<SystemFigures> {
  const access = { overrideAccess: false, req } as const
  const counts = await Promise.all(
    COUNTED.map(async (collection) => ({
      collection,
      total: (await req.payload.count({ collection, ...access })).totalDocs,
    })),
  )
  return {
    counts,
    database: req.payload.db.packageName ?? req.payload.db.name,
    demo: await hasDemo(req),
  }
}

/** Whether any demonstration data is in the database that this person may read. */
export async function hasDemo(req: PayloadRequest): Promise<boolean> {
  const found = await req.payload.find({
    collection: slugs.activities,
    where: { demo: { equals: true } },
    limit: 1,
    depth: 0,
    pagination: false,
    select: { demo: true },
    overrideAccess: false,
    req,
  })
  return found.docs.length > 0
}
