import type { Request, RequestHandler, Response } from 'express'
import { RETRY_AFTER_SECONDS } from '@/database/databaseTrouble'
import { type TroubleSeen, watchTrouble } from '@/database/troubleSeen'
import { DomainError } from '@/domain/DomainError'
import { errors as en } from '@/i18n/en/errors'
import { errors as vi } from '@/i18n/vi/errors'
import { answerError } from '@/server/answerError'
import { languageOf } from '@/server/languageOf'

/**
 * Whatever would be answered while the database did not answer is no answer: a session that could not
 * be read looks like none (401, the sign-in page, what everybody sees), a page is a plain 500. It
 * becomes a 503 that says when to come back. What was written and acknowledged stays acknowledged.
 */
export const answerUnavailable: RequestHandler = (req, res, next) =>
  watchTrouble((seen) => {
    replaceAnswer(req, res, seen)
    next()
  })

/** Decided once, when the first of an answer is about to be sent. */
function replaceAnswer(req: Request, res: Response, seen: TroubleSeen): void {
  const { writeHead, write, end, flushHeaders } = res
  let replaced: boolean | undefined
  const isReplaced = (status: number): boolean => {
    if (replaced === undefined) {
      replaced = isNoAnswer(req, status, seen)
      if (replaced) {
        const answering = { writeHead, write, end, flushHeaders }
        Object.assign(res, answering)
        answerInstead(req, res, seen)
        Object.assign(res, replacing)
      }
    }
    return replaced
  }
  const replacing = {
    writeHead: (...args: Parameters<typeof writeHead>) =>
      isReplaced(args[0]) ? res : writeHead.apply(res, args),
    write: (...args: Parameters<typeof write>) =>
      isReplaced(res.statusCode) || write.apply(res, args),
    end: (...args: Parameters<typeof end>) =>
      isReplaced(res.statusCode) ? res : end.apply(res, args),
    flushHeaders: () => {
      if (!isReplaced(res.statusCode)) flushHeaders.call(res)
    },
  }
  Object.assign(res, replacing)
}

function isNoAnswer(req: Request, status: number, { trouble }: TroubleSeen): boolean {
  if (!trouble || trouble === 'conflict' || status === 503) return false
  return status >= 300 || req.method === 'GET' || req.method === 'HEAD'
}

function answerInstead(req: Request, res: Response, { trouble }: TroubleSeen): void {
  for (const name of res.getHeaderNames()) if (OF_THE_BODY.test(name)) res.removeHeader(name)
  res.set({ 'Retry-After': String(RETRY_AFTER_SECONDS), 'Cache-Control': 'no-store' })
  const code = trouble === 'outcomeUnknown' ? trouble : 'databaseUnavailable'
  if (!req.accepts('html') || req.path.startsWith('/api/')) {
    return answerError(req, res, 503, new DomainError(code))
  }
  const language = languageOf(req)
  const sentence = (language === 'en' ? en : vi)[code]
  res.status(503).type('html').send(pageOf(language, sentence))
}

const OF_THE_BODY = /^(?:content-(?!security)|etag|last-modified|location|set-cookie|vary|transfer)/

/** Reloads itself; needs neither scripts nor styles, which may not be there either. */
const pageOf = (language: string, sentence: string) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="${RETRY_AFTER_SECONDS}"><title>503</title></head><body><main><h1>503</h1><p>${sentence}</p></main></body></html>`
