import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import type { ActivityFilter } from '@/queries/activityConditions'
import { calendar, type Calendar } from '@/queries/calendar'
import { calendarAsked } from '@/queries/calendarAsked'
import type { SiteItem } from '@/domain/publicSite/siteItem'

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
  const asked = await askedOrNothing(req, { agency, channel, topic, q })
  if (!asked) return []
  const found = await calendar(req, { ...asked, range: { from, to }, states: ['approved'] })
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

/** A code nobody knows is a link grown old: it finds nothing instead of failing. */
async function askedOrNothing(
  req: PayloadRequest,
  choice: Omit<PublicFilter, 'from' | 'to'>,
): Promise<ActivityFilter | null> {
  try {
    return await calendarAsked(req, choice)
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}
