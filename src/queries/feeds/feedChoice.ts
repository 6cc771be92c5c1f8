import type { PayloadRequest, Where } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { foldVietnamese } from '@/domain/text/foldVietnamese'
import { fill } from '@/i18n/fill'
import { feedWords } from '@/i18n/feedWords'
import { channelsNamed } from '@/queries/channelsNamed'
import { subtreeOf } from '@/queries/subtreeOf'
import { slugs } from '@/slugs'

/** What of a calendar is asked for: codes, and words of title or summary, marks optional. */
export type FeedFilter = {
  agency?: string
  channel?: string
  topic?: string
  q?: string
  /** Id of one activity. */
  activity?: string
}

/**
 * The filter as conditions on activities, and as the names people know.
 * @throws DomainError `agencyUnknown`, `channelUnknown`, `topicUnknown`, `notFound`
 */
export async function feedChoice(
  req: PayloadRequest,
  { agency, channel, topic, q, activity }: FeedFilter,
  language: string,
): Promise<{ where: Where[]; names: string[] }> {
  const where: Where[] = []
  const names: string[] = []
  if (activity) {
    const found = await req.payload.findByID({
      collection: slugs.activities,
      id: activity,
      depth: 0,
      select: { title: true },
      overrideAccess: false,
      user: req.user,
      disableErrors: true,
      req,
    })
    if (!found) throw new DomainError('notFound')
    where.push({ id: { equals: activity } })
    names.push(found.title)
  }
  if (agency) {
    const ids = await subtreeOf(req, agency)
    where.push({ or: [{ agency: { in: ids } }, { executors: { in: ids } }] })
    const named = await req.payload.findByID({
      collection: slugs.agencies,
      id: ids[0] ?? '',
      depth: 0,
      select: { name: true },
      req,
    })
    names.push(named.name)
  }
  if (channel) {
    const ids = await channelsNamed(req, [channel])
    where.push({ channel: { in: ids } })
    const named = await req.payload.findByID({
      collection: slugs.channels,
      id: ids[0] ?? '',
      depth: 0,
      req,
    })
    const isGroup = named.code !== channel && named.id !== channel
    if (language === 'en') names.push(isGroup ? named.groupNameEn : named.nameEn)
    else names.push(isGroup ? named.groupNameVi : named.nameVi)
  }
  if (topic) {
    const { docs } = await req.payload.find({
      collection: slugs.topics,
      where: { code: { equals: topic } },
      limit: 1,
      pagination: false,
      depth: 0,
      req,
    })
    if (!docs[0]) throw new DomainError('topicUnknown', { value: topic })
    where.push({ topics: { in: [docs[0].id] } })
    names.push(docs[0].name)
  }
  if (q) {
    for (const word of foldVietnamese(q).split(/\s+/)) {
      if (word) where.push({ folded: { contains: word } })
    }
    names.push(fill(feedWords(language).calendar.search, { text: q }))
  }
  return { where, names }
}
