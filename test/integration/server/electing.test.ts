import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Request, Response } from 'express'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { noteTrouble } from '@/database/troubleSeen'
import { frontDoor } from '@/server/frontDoor'
import { unitOfWork } from '@/queries/unitOfWork'
import { getTestPayload } from '../../helpers/getTestPayload'
import { rest } from '../../helpers/rest'

const electing = () =>
  Object.assign(new Error('Server selection timed out'), { name: 'MongoServerSelectionError' })

let payload: Payload
let server: Server | undefined

beforeAll(async () => {
  payload = await getTestPayload()
})

afterEach(() => {
  server?.close()
  server?.closeAllConnections()
  server = undefined
})

/** The front door before something that meets a database without a primary, and answers this. */
async function answered(
  handle: (req: Request, res: Response) => void | Promise<void>,
  path: string,
  init: RequestInit = {},
) {
  server = frontDoor({ payload, handle }).listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual', ...init })
  const text = await answer.text()
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), text, answer }
}

const UNAVAILABLE = { status: 503, retryAfter: '5' }

describe('while the database elects a primary', () => {
  const swallowing = (answer: (res: Response) => void) => (_req: Request, res: Response) => {
    noteTrouble(electing())
    answer(res)
  }

  it('a session that cannot be read is no session that has ended', async () => {
    const found = await answered(
      swallowing((res) => void res.status(401).json({ errors: [{ message: 'signed out' }] })),
      '/api/logs',
      { method: 'POST' },
    )
    expect(found).toMatchObject(UNAVAILABLE)
    expect(JSON.parse(found.text)).toEqual({
      errors: [
        {
          code: 'databaseUnavailable',
          message:
            'Cơ sở dữ liệu tạm thời chưa trả lời. Chưa có gì thay đổi; hãy thử lại sau vài giây.',
        },
      ],
    })
  })

  it('nobody is sent to sign in', async () => {
    const found = await answered(
      swallowing((res) => void res.redirect('/admin/login')),
      '/admin',
      { headers: { Accept: 'text/html' } },
    )
    expect(found).toMatchObject(UNAVAILABLE)
    expect(found.text).toContain('Cơ sở dữ liệu tạm thời chưa trả lời.')
    expect(found.answer.headers.get('location')).toBe(null)
  })

  it('a page that fell over says so in words', async () => {
    const found = await answered(
      swallowing((res) => {
        res.statusCode = 500
        res.setHeader('Content-Length', '5')
        res.write('oh')
        res.end('no!')
      }),
      '/lich',
      { headers: { Accept: 'text/html' } },
    )
    expect(found).toMatchObject(UNAVAILABLE)
    expect(found.text).not.toContain('oh')
  })

  it('nobody is shown as everything what a stranger may see', async () => {
    const found = await answered(
      swallowing((res) => void res.json({ docs: [] })),
      '/api/activities',
    )
    expect(found).toMatchObject(UNAVAILABLE)
  })

  it('what was stored stays acknowledged', async () => {
    const stored = swallowing((res) => void res.status(201).json({ doc: {} }))
    expect(await answered(stored, '/api/logs', { method: 'POST' })).toMatchObject({ status: 201 })
  })

  it('what was got over is no trouble', async () => {
    const handle = async (req: Request, res: Response) => {
      const errors = [electing()]
      await unitOfWork({ payload } as never, () => {
        const error = errors.shift()
        noteTrouble(error)
        return error ? Promise.reject(error) : Promise.resolve()
      })
      res.status(409).json({ method: req.method })
    }
    expect(await answered(handle, '/api/logs', { method: 'POST' })).toMatchObject({ status: 409 })
  })

  it.each([
    ['busy', { code: 112 }],
    ['databaseUnavailable', { code: 10107 }],
    ['outcomeUnknown', { errorLabels: ['UnknownTransactionCommitResult'] }],
    ['storageFailing', { code: 'SQLITE_FULL' }],
  ])('whoever asks is told when to ask again: %s', async (code, error) => {
    const { find } = payload.db
    payload.db.find = () => Promise.reject(Object.assign(new Error('failed'), error))
    try {
      const { status, body, response } = await rest(payload, 'GET', '/api/topics')
      expect({ status, retryAfter: response.headers.get('retry-after') }).toEqual(UNAVAILABLE)
      expect(body).toMatchObject({ errors: [{ code }] })
    } finally {
      payload.db.find = find
    }
  })

  it('a feed is told to come back', async () => {
    const { findOne, find } = payload.db
    payload.db.find = () => Promise.reject(electing())
    payload.db.findOne = () => Promise.reject(electing())
    try {
      expect(await answered((_req, res) => void res.end(), '/lich.ics')).toMatchObject(UNAVAILABLE)
      const { status, response } = await rest(payload, 'GET', '/api/topics')
      expect([status, response.headers.get('retry-after')]).toEqual([503, '5'])
    } finally {
      Object.assign(payload.db, { findOne, find })
    }
  })

  it('a request that met no trouble is answered as it is', async () => {
    const plain = (_req: Request, res: Response) => void res.status(500).json({})
    expect(await answered(plain, '/api/topics')).toMatchObject({ status: 500, retryAfter: null })
  })
})
