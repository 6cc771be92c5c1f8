import type { PayloadRequest } from 'payload'
import { addDays } from '@/domain/calendar/civilDate'
import { describe } from '@/domain/recurrence/describe'
import { findOccurrences } from '@/queries/findOccurrences'
import type { Activity } from '@/payload-types'
import { siteMedia } from '@/queries/site/siteMedia'
import type { SiteChannel, SiteMedia } from '@/domain/publicSite/siteItem'
import { slugs } from '@/slugs'

export type PublicActivity = {
  title: string
  summary: string | null
  body: Activity['body']
  channel: SiteChannel
  agencyName: string
  agencyCode: string
  stations: number
  /** When it takes place, as a person would say it. */
  schedule: string
  demo: boolean
  media: SiteMedia[]
  /** The next ones from today on, `[start, end]` local. */
  next: { start: string; end: string; notHeld: 'cancelled' | 'postponed' | null }[]
  /** Last day it takes place, when it is over. */
  lastDate: string | null
}

/** One activity as everybody may see it, or null: unknown, not approved or not public are the same. */
export async function publicActivity(
  req: PayloadRequest,
  id: string,
  today: string,
  language: string,
): Promise<PublicActivity | null> {
  const activity = await req.payload.findByID({
    collection: slugs.activities,
    id,
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!activity) return null
  const [found] = await findOccurrences(req, {
    range: { from: today, to: addDays(today, 92) },
    where: [{ id: { equals: id } }],
  })
  const channel = typeof activity.channel === 'object' ? activity.channel : null
  return {
    title: activity.title,
    summary: activity.summary ?? null,
    body: activity.body,
    channel: {
      code: channel?.code ?? '',
      icon: channel?.icon ?? '',
      name: (language === 'en' ? channel?.nameEn : channel?.nameVi) ?? '',
    },
    agencyName: typeof activity.agency === 'object' ? activity.agency.name : '',
    agencyCode: typeof activity.agency === 'object' ? activity.agency.code : '',
    stations: activity.executors?.length ?? 0,
    schedule: describe(activity.schedule, language === 'en' ? 'en' : 'vi'),
    demo: !!activity.demo,
    media: (activity.media ?? []).flatMap((each) =>
      typeof each === 'object' && each.isPublic ? siteMedia(each) : [],
    ),
    next: (found?.occurrences ?? []).slice(0, 6).map(({ start, end, change }) => ({
      start,
      end,
      notHeld: change === 'cancelled' || change === 'postponed' ? change : null,
    })),
    lastDate: activity.schedule.lastDate ?? null,
  }
}
