import type { PayloadRequest } from 'payload'
import { fill } from '@/i18n/fill'
import { feedWords } from '@/i18n/feedWords'
import { shellWords } from '@/i18n/shellWords'
import { cityNameAsSystem } from '@/queries/cityName'
import { cityToday } from '@/queries/cityToday'
import { feed, type ReadyFeed } from './feed'
import { feedChoice, type FeedFilter } from './feedChoice'

type Options = {
  filter: FeedFilter
  language: string
  /** Where this server is, `https://host`. */
  origin: string
  /** The feed's own path and query. */
  path: string
}

/**
 * What is approved and public, and what was until it was cancelled a short while ago. Nobody is
 * signed in here, whoever asks.
 * @throws DomainError those of `feedChoice`
 */
export async function publicFeed(
  req: PayloadRequest,
  { filter, language, origin, path }: Options,
): Promise<ReadyFeed> {
  const { where, names } = await feedChoice(req, filter, language)
  const words = feedWords(language).calendar
  const city = fill(shellWords(language).city, { city: await cityNameAsSystem(req.payload) })
  const { product } = shellWords(language)
  return feed(req, {
    name: fill(words.publicName, { product, place: names.join(', ') || city }),
    description: words.publicAbout,
    language,
    source: `${origin}${path}`,
    urlOf: (id) => `${origin}/hoat-dong/${id}`,
    where,
    states: ['approved'],
    today: await cityToday(req),
  })
}
