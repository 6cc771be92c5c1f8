import type { Request as Asked, Response as Answering } from 'express'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import * as route from '@/app/(payload)/api/[...slug]/route'
import { requestAsNext } from './requestAsNext'

const HANDLERS: Record<string, typeof route.GET | undefined> = route

/** Stands where Next does and answers `/api…` with the application's own route; nothing else is there. */
export async function answerAsNext(asked: Asked, answering: Answering): Promise<void> {
  const url = new URL(asked.url, 'http://localhost:3000')
  const handler = HANDLERS[asked.method]
  const segments = url.pathname.split('/').filter(Boolean)
  if (!handler || segments[0] !== 'api' || segments.length < 2) {
    answering.status(404).json({ errors: [{ message: 'Next has its own page' }] })
    return
  }
  const slug = segments.slice(1).map(decodeURIComponent)
  const response = await handler(requestAsNext(asked), { params: Promise.resolve({ slug }) })
  answering.status(response.status)
  response.headers.forEach((value, name) => answering.append(name, value))
  if (!response.body) return void answering.end()
  Readable.fromWeb(response.body as ReadableStream).pipe(answering)
}
