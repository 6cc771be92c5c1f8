import type { PayloadRequest } from 'payload'
import { calendar, type Calendar } from '@/queries/calendar'
import type { SiteItem } from '@/domain/publicSite/siteItem'
import { withDescendants } from '@/queries/withDescendants'
import { slugs } from '@/slugs'

export type PublicFilter = {
  /** Local days, both included. */
  from: string
  to: string
  /** Code of an agency; it and everything below it. */
  agency?: string
  /** Code of a channel. */
  channel?: string
  /** Code of a topic. */
  topic?: string
  /** Words of title or summary, marks optional. */
  q?: string
}

/** What everybody may see between two days, by day and time. An unknown code finds nothing. */
export async function publicCalendar(
  req: PayloadRequest,
  { from, to, agency, channel, topic, q }: PublicFilter,
  language: string,
): Promise<SiteItem[]> {
  const agencies = agency ? await subtreeOfCode(req, agency) : undefined
  const channels = channel ? await withCode(req, slugs.channels, channel) : undefined
  const topics = topic ? await withCode(req, slugs.topics, topic) : undefined
  if ([agencies, channels, topics].some((found) => found?.length === 0)) return []
  const found = await calendar(req, {
    range: { from, to },
    agencies,
    channels,
    topics,
    text: q,
    states: ['approved'],
  })
  return siteItems(found, language)
}

/** The same as rows for pages: everything a row needs, in the order of the starts. */
function siteItems(found: Calendar, language: string): SiteItem[] {
  return found.occurrences.flatMap((occurrence) => {
    const activity = found.activities[occurrence.activity]
    if (!activity) return []
    const channel = found.channels[activity.channel]
    return {
      key: `${occurrence.activity}|${occurrence.originalStart}`,
      href: `/hoat-dong/${occurrence.activity}`,
      title: occurrence.title ?? activity.title,
      start: occurrence.start,
      end: occurrence.end,
      channel: {
        code: channel?.code ?? '',
        icon: channel?.icon ?? '',
        name: (language === 'en' ? channel?.nameEn : channel?.nameVi) ?? '',
      },
      agencyName: found.agencies[activity.agency]?.name ?? '',
      change: occurrence.change === 'edited' ? null : (occurrence.change ?? null),
      demo: !!activity.demo,
    }
  })
}

async function subtreeOfCode(req: PayloadRequest, code: string): Promise<string[]> {
  const roots = await req.payload.find({
    collection: slugs.agencies,
    where: { code: { equals: code } },
    select: { code: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return withDescendants(
    req,
    roots.docs.map(({ id }) => id),
  )
}

async function withCode(
  req: PayloadRequest,
  collection: typeof slugs.channels | typeof slugs.topics,
  code: string,
): Promise<string[]> {
  const found = await req.payload.find({
    collection,
    where: { code: { equals: code } },
    select: { code: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return found.docs.map(({ id }) => id)
}
