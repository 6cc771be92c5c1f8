import { createLocalReq, type PayloadRequest } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { DomainError } from '@/domain/DomainError'
import { fill } from '@/i18n/fill'
import { feedWords } from '@/i18n/feedWords'
import { shellWords } from '@/i18n/shellWords'
import type { Feed } from '@/payload-types'
import { cityToday } from '@/queries/cityToday'
import { slugs } from '@/slugs'
import { feed, type ReadyFeed } from './feed'
import { hashOfFeedToken } from './feedToken'

/** When it was used last is for people to look at: once an hour is often enough to write. */
const NOTE_EVERY_MS = 60 * 60_000

type Options = { token: string; language: string; origin: string }

/**
 * The calendar behind a secret address: what is approved or awaits approval in the owner's agency and
 * below it, or is to be carried out there; without an agency, all that the owner sees. Read with the
 * owner's own rights of this moment.
 * @throws DomainError `feedUnknown`; `feedRevoked` when it was stopped or the account is gone
 */
export async function privateFeed(
  req: PayloadRequest,
  { token, language, origin }: Options,
): Promise<ReadyFeed> {
  const found = await findFeedAsSystem(req, token)
  const ownerId = idOf(found.owner)
  const owner = ownerId
    ? await req.payload.findByID({
        collection: slugs.users,
        id: ownerId,
        depth: 0,
        disableErrors: true,
        req,
      })
    : null
  if (found.revokedAt || !owner) throw new DomainError('feedRevoked')
  await noteUse(req, found)
  const user = { ...owner, collection: slugs.users }
  const own = await createLocalReq({ user }, req.payload)
  const ids = await ownSubtree(own)
  const words = feedWords(language).calendar
  return feed(own, {
    name: fill(words.privateName, { product: shellWords(language).product, name: found.name }),
    description: fill(words.privateAbout, { owner: owner.name }),
    language,
    source: origin,
    urlOf: (id) => `${origin}/admin/collections/${slugs.activities}/${id}`,
    where: ids.length ? [{ or: [{ agency: { in: ids } }, { executors: { in: ids } }] }] : [],
    states: ['approved', 'submitted'],
    today: await cityToday(req),
  })
}

/** Nobody is signed in yet: the secret itself is the right to ask. */
async function findFeedAsSystem(req: PayloadRequest, token: string): Promise<Feed> {
  const { docs } = await req.payload.find({
    collection: slugs.feeds,
    where: { tokenHash: { equals: hashOfFeedToken(token) } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  if (!docs[0]) throw new DomainError('feedUnknown')
  return docs[0]
}

async function noteUse(req: PayloadRequest, { id, lastUsedAt }: Feed): Promise<void> {
  const now = new Date()
  if (lastUsedAt && now.getTime() - Date.parse(lastUsedAt) < NOTE_EVERY_MS) return
  const data = { lastUsedAt: now.toISOString() }
  const note = { collection: slugs.feeds, id, data, req, returning: false } as const
  // A calendar is read as well while nothing can be written.
  await req.payload.db.updateOne(note).catch(() => undefined)
}
