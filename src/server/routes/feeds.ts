import { Router, type Request, type Response } from 'express'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { createLocalReq, type Payload } from 'payload'
import { noteTrouble } from '@/database/troubleSeen'
import { DomainError } from '@/domain/DomainError'
import { env } from '@/env'
import { feedWords } from '@/i18n/feedWords'
import type { ReadyFeed } from '@/queries/feeds/feed'
import type { FeedFilter } from '@/queries/feeds/feedChoice'
import { privateFeed } from '@/queries/feeds/privateFeed'
import { publicFeed } from '@/queries/feeds/publicFeed'
import { answerError } from '@/server/answerError'
import { keptTexts } from '@/server/keptTexts'

/** Filters are short words; anything longer is no filter. */
const MAX_WORDS = 200

/** A calendar is the same few words again and again: a twentieth is left of it. */
const gzipped = promisify(gzip)

const STATUS: Record<string, number> = { feedUnknown: 404, feedRevoked: 410 }

/**
 * Calendars to subscribe to. Public: `/lich.ics` with `agency`, `channel`, `topic` (codes), `q` (words)
 * and `lang=en`, each optional; `/lich/co-quan/CODE.ics`; `/lich/kenh/CODE.ics`; one activity at `/hoat-dong/ID.ics`. Private:
 * `/lich/rieng/TOKEN.ics` shows what the owner sees, 404 for an unknown token and 410 for one that was
 * stopped. ETag and 304 without reading the activities.
 */
export function feedRoutes(payload: Payload): Router {
  // Nothing but the addresses as they are written: what masks and counts them reads them the same way.
  const router = Router({ strict: true, caseSensitive: true })
  const kept = keptTexts()
  const answerPublic = (filterOf: (req: Request) => FeedFilter) => {
    return answering(payload, async (req, res) => {
      const asked = { filter: filterOf(req), language: languageAsked(req), origin: originOf(req) }
      const path = `${req.path}${req.url.slice(req.path.length)}`
      const local = await createLocalReq({}, payload)
      const found = await publicFeed(local, { ...asked, path })
      res.set('Cache-Control', 'public, max-age=300')
      await send(req, res, { ...found, text: () => kept(found.etag, found.text) })
    })
  }
  router.get('/lich.ics', answerPublic(queryFilter))
  router.get(
    '/lich/co-quan/:code.ics',
    answerPublic((req) => ({ ...queryFilter(req), agency: String(req.params.code) })),
  )
  router.get(
    '/lich/kenh/:code.ics',
    answerPublic((req) => ({ ...queryFilter(req), channel: String(req.params.code) })),
  )
  router.get(
    '/hoat-dong/:id.ics',
    answerPublic((req) => ({ activity: String(req.params.id) })),
  )
  router.get(
    '/lich/rieng/:token.ics',
    answering(payload, async (req, res) => {
      res.set('Cache-Control', 'private, no-cache')
      res.set('X-Robots-Tag', 'noindex')
      const local = await createLocalReq({}, payload)
      const asked = { token: String(req.params.token), language: languageAsked(req) }
      await send(req, res, await privateFeed(local, { ...asked, origin: originOf(req) }))
    }),
  )
  return router
}

function answering(payload: Payload, handler: (req: Request, res: Response) => Promise<void>) {
  return async (req: Request, res: Response) => {
    try {
      await handler(req, res)
    } catch (error) {
      res.set('Cache-Control', 'no-store')
      if (error instanceof DomainError) {
        answerError(req, res, STATUS[error.code] ?? 404, error)
      } else {
        noteTrouble(error)
        payload.logger.error({ err: error, msg: 'feed' })
        answerError(req, res, 500, new DomainError('unknown'))
      }
    }
  }
}

async function send(req: Request, res: Response, { etag, modified, text }: ReadyFeed) {
  res.set('ETag', etag)
  res.set('Last-Modified', new Date(modified).toUTCString())
  if (isKnown(req, etag, modified)) {
    res.status(304).end()
    return
  }
  const body = await text()
  const name = feedWords(languageAsked(req)).calendar.fileName
  res.set('Content-Type', 'text/calendar; charset=utf-8')
  res.set('Content-Disposition', `inline; filename="${name}"`)
  res.vary('Accept-Encoding')
  if (!req.acceptsEncodings('gzip')) return void res.end(body)
  res.set('Content-Encoding', 'gzip')
  res.end(await gzipped(body))
}

/** Whether the reader has this already. What is compared is fresh, so `no-cache` asks for no more. */
function isKnown(req: Request, etag: string, modified: string): boolean {
  const tags = req.get('if-none-match')
  if (tags) return tags.split(',').some((tag) => tag.trim() === etag)
  const since = Date.parse(req.get('if-modified-since') ?? '')
  return since >= Math.floor(Date.parse(modified) / 1000) * 1000
}

function queryFilter({ query }: Request): FeedFilter {
  const word = (name: string) => {
    const value = query[name]
    return typeof value === 'string' && value ? value.slice(0, MAX_WORDS) : undefined
  }
  return { agency: word('agency'), channel: word('channel'), topic: word('topic'), q: word('q') }
}

/** Calendars ask from servers of their own, whose language says nothing about the reader's. */
const languageAsked = ({ query }: Request) => (query.lang === 'en' ? 'en' : 'vi')

const originOf = (req: Request) => env.serverUrl || `${req.protocol}://${req.get('host')}`
