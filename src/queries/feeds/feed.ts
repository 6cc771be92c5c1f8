import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { addDays } from '@/domain/calendar/civilDate'
import { feedText } from '@/exporters/ics/feedText'
import { feedWords } from '@/i18n/feedWords'
import { cityZone } from '@/queries/cityClock'
import { daysOff } from '@/queries/daysOff'
import { globals, slugs } from '@/slugs'
import { feedActivities, feedActivitiesMarks, type FeedScope } from './feedActivities'
import { feedSeries } from './feedSeries'
import { lastChange } from './lastChange'

/** A feed tells of what ended up to this many days ago, and of single events up to so many ahead. */
export const DAYS_BACK = 92
export const DAYS_AHEAD = 400

export const feedWindow = (today: string) => ({
  from: addDays(today, -DAYS_BACK),
  to: addDays(today, DAYS_AHEAD),
})

export type FeedQuestion = Omit<FeedScope, 'window'> & {
  name: string
  description: string
  language: string
  source: string
  urlOf: (id: string) => string
}

/** A feed that may turn out to be what the reader has already. */
export type ReadyFeed = {
  /** Changes with everything the text is made of. */
  etag: string
  /** ISO instant; no feed is older than its day, since its window moves. */
  modified: string
  text: () => Promise<string>
}

const CATALOGUES = [
  slugs.occurrenceExceptions,
  slugs.agencies,
  slugs.channels,
  slugs.holidays,
] as const

/** The feed the person of `req`, or the public, gets for a question: first its mark, then its text. */
export async function feed(req: PayloadRequest, question: FeedQuestion): Promise<ReadyFeed> {
  const { name, description, source, today, language } = question
  const scope: FeedScope = { ...question, window: feedWindow(today) }
  const marks = await feedActivitiesMarks(req, scope)
  for (const collection of CATALOGUES) {
    marks.push(await lastChange(req, { collection, overrideAccess: true }))
  }
  const settings = await req.payload.findGlobal({ slug: globals.settings, depth: 0, req })
  const { where, states } = scope
  const asked = [name, description, source, language, today, where, states, req.user?.id]
  const said = [...asked, settings.updatedAt, ...marks]
  return {
    etag: `W/"${createHash('sha1').update(JSON.stringify(said)).digest('base64url')}"`,
    modified: [`${today}T00:00:00.000Z`, ...marks.map(({ at }) => at)].sort().at(-1) ?? today,
    text: async () => {
      const activities = await feedActivities(req, scope)
      const first = activities.map(({ schedule }) => schedule.start.slice(0, 10)).sort()[0]
      return feedText({
        name,
        description,
        source,
        timeZone: await cityZone(req),
        window: scope.window,
        daysOff: await daysOff(req, { from: first ?? today, to: FAR }),
        words: feedWords(language).calendar,
        series: await feedSeries(req, activities, question),
      })
    },
  }
}

/** Every day off that is known: rules have no end. */
const FAR = '2199-01-01'
