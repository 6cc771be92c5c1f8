import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import type { FeedSeries } from '@/exporters/ics/feed'
import { fill } from '@/i18n/fill'
import { feedWords } from '@/i18n/feedWords'
import type { OccurrenceException } from '@/payload-types'
import { slugs } from '@/slugs'
import type { FeedActivity } from './feedActivities'

type Options = {
  language: string
  /** The address of an activity's page. */
  urlOf: (id: string) => string
}

/** Activities as a feed tells of them: names for relations, changed occurrences, nothing internal. */
export async function feedSeries(
  req: PayloadRequest,
  activities: readonly FeedActivity[],
  { language, urlOf }: Options,
): Promise<FeedSeries[]> {
  const changes = await changesAsSystem(
    req,
    activities.map(({ id }) => id),
  )
  const agencies = await agencyNames(req, activities)
  const channels = await channelNames(req, language)
  const words = feedWords(language).calendar
  return activities.map((activity) => {
    const agency = agencies.get(idOf(activity.agency) ?? '')
    const channel = channels.get(idOf(activity.channel) ?? '')
    const own = changes.get(activity.id) ?? []
    const lines = [
      activity.summary?.trim(),
      agency && fill(words.agency, { name: agency }),
      channel && fill(words.channel, { name: channel }),
      activity.state === 'submitted' && words.waiting,
      activity.demo && words.demo,
    ]
    return {
      id: activity.id,
      title: activity.title,
      description: lines.filter(Boolean).join('\n'),
      url: urlOf(activity.id),
      categories: channel ? [channel] : [],
      schedule: activity.schedule,
      follows: idOf(activity.continues),
      changes: own.map(({ originalStart, kind, newStart, newDurationMinutes, newTitle }) => ({
        originalStart,
        kind,
        newStart,
        newDurationMinutes,
        newTitle,
      })),
      status: STATUS[activity.state] ?? 'TENTATIVE',
      created: activity.createdAt,
      modified:
        [activity, ...own]
          .map((each) => each.updatedAt)
          .sort()
          .at(-1) ?? '',
    }
  })
}

const STATUS: Partial<Record<FeedActivity['state'], FeedSeries['status']>> = {
  approved: 'CONFIRMED',
  cancelled: 'CANCELLED',
}

/** Databases take so many ids in one question well. */
const AT_ONCE = 500

/** As the system: they are used only for activities that were found for the reader. */
async function changesAsSystem(req: PayloadRequest, ids: readonly string[]) {
  const byActivity = new Map<string, OccurrenceException[]>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const { docs } = await req.payload.db.find<OccurrenceException>({
      collection: slugs.occurrenceExceptions,
      where: { activity: { in: ids.slice(from, from + AT_ONCE) } },
      select: {
        activity: true,
        originalStart: true,
        kind: true,
        newStart: true,
        newDurationMinutes: true,
        newTitle: true,
        updatedAt: true,
      },
      pagination: false,
      req,
    })
    for (const change of docs) {
      const id = idOf(change.activity) ?? ''
      const known = byActivity.get(id)
      if (known) known.push(change)
      else byActivity.set(id, [change])
    }
  }
  return byActivity
}

async function agencyNames(req: PayloadRequest, activities: readonly FeedActivity[]) {
  const ids = [...new Set(activities.map(({ agency }) => idOf(agency)))].filter((id) => id !== null)
  const { docs } = await req.payload.find({
    collection: slugs.agencies,
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

async function channelNames(req: PayloadRequest, language: string) {
  const { docs } = await req.payload.find({
    collection: slugs.channels,
    select: { nameVi: true, nameEn: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, nameVi, nameEn }) => [id, language === 'en' ? nameEn : nameVi]))
}
