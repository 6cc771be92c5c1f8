import type { PayloadRequest, Where } from 'payload'
import { fill } from '@/i18n/fill'
import { feedWords } from '@/i18n/feedWords'
import { activityConditions, type ActivityFilter } from '@/queries/activityConditions'
import { calendarAsked } from '@/queries/calendarAsked'
import { findSeen } from '@/queries/findSeen'
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
 * @throws DomainError those of `calendarAsked`; `notFound` for an activity nobody may see
 */
export async function feedChoice(
  req: PayloadRequest,
  filter: FeedFilter,
  language: string,
): Promise<{ where: Where[]; names: string[] }> {
  const { agency, channel, topic, q, activity } = filter
  const asked = await calendarAsked(req, { agency, channel, topic, q })
  const names = await namesOf(req, asked, { filter, english: language === 'en' })
  if (q) names.push(fill(feedWords(language).calendar.search, { text: q }))
  const where = activityConditions(asked)
  if (activity) {
    where.push({ id: { equals: activity } })
    names.unshift((await findSeen(req, slugs.activities, activity)).title)
  }
  return { where, names }
}

async function namesOf(
  req: PayloadRequest,
  { agencies, channels, topics }: ActivityFilter,
  { filter, english }: { filter: FeedFilter; english: boolean },
): Promise<string[]> {
  const names: string[] = []
  const shared = { depth: 0, overrideAccess: false, req } as const
  if (agencies?.[0]) {
    const id = agencies[0]
    names.push((await req.payload.findByID({ ...shared, collection: slugs.agencies, id })).name)
  }
  if (channels?.[0]) {
    const id = channels[0]
    const found = await req.payload.findByID({ ...shared, collection: slugs.channels, id })
    const isGroup = found.code !== filter.channel && found.id !== filter.channel
    if (english) names.push(isGroup ? found.groupNameEn : found.nameEn)
    else names.push(isGroup ? found.groupNameVi : found.nameVi)
  }
  if (topics?.[0]) {
    const id = topics[0]
    names.push((await req.payload.findByID({ ...shared, collection: slugs.topics, id })).name)
  }
  return names
}
