import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import express, { type Request, type Response } from 'express'
import { once } from 'node:events'
import { request, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { env } from '@/env'
import { frontDoor } from '@/server/frontDoor'
import { limitRates } from '@/server/middleware/limitRates'
import { stoppable } from '@/server/stoppable'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeUser } from '../../helpers/makeUser'
import { tokenOf } from '../../helpers/rest'

const MEGABYTE = 1024 * 1024

/** Stands where Next does: says how much of the body reached it. */
async function countBody(req: Request, res: Response) {
  let size = 0
  try {
    for await (const chunk of req) size += (chunk as Buffer).length
    res.json({ size })
  } catch {
    sizes.push(size)
  }
}
const sizes: number[] = []

let payload: Payload
/** Whatever a test opened: one that is left listening keeps the worker from ending. */
let servers: Server[] = []

async function open(options: Partial<Parameters<typeof frontDoor>[0]> = {}) {
  const server = frontDoor({ payload, handle: countBody, ...options }).listen(0)
  servers.push(server)
  await once(server, 'listening')
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

beforeAll(async () => {
  payload = await getTestPayload()
})

afterEach(async () => {
  for (const server of servers) await stoppable(server)({ graceMs: 0 })
  servers = []
})

describe('a body that is too large', () => {
  const tenMegabytes = JSON.stringify({ title: 'x'.repeat(10 * MEGABYTE) })

  it('is refused with a sentence before anything reads it', async () => {
    let handled = false
    const url = await open({ handle: () => void (handled = true) })
    const answer = await fetch(`${url}/api/activities`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: tenMegabytes,
    })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toEqual({
      errors: [{ code: 'bodyTooLarge', message: 'Dữ liệu gửi lên quá lớn (tối đa 2 MB).' }],
    })
    expect(handled).toBe(false)
  })

  it('speaks the language of the reader', async () => {
    const url = await open()
    const answer = await fetch(`${url}/api/activities`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: 'a=b; payload-lng=en' },
      body: tenMegabytes,
    })
    expect(await answer.text()).toContain('The data sent is too large (at most 2 MB).')
  })

  it('is refused as well when it is streamed without saying its length', async () => {
    sizes.length = 0
    const url = await open()
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const call = request(`${url}/api/activities`, { method: 'POST' }, (res) => {
        res.resume()
        resolve(res.statusCode)
      })
      call.on('error', reject)
      for (let index = 0; index < 10; index++) call.write('x'.repeat(MEGABYTE))
      call.end()
    })
    expect(status).toBe(413)
    expect(sizes[0]).toBeLessThanOrEqual(2 * MEGABYTE)
  })

  it('is refused to somebody who only listens when everything is sent', async () => {
    const url = new URL(await open())
    const socket = connect(Number(url.port), url.hostname)
    await once(socket, 'connect')
    const length = `Content-Length: ${10 * MEGABYTE}`
    socket.write(`POST /api/activities HTTP/1.1\r\nHost: x\r\n${length}\r\n\r\n`)
    for (let index = 0; index < 10; index++) {
      // As a slow line brings it: the answer has been given long before.
      await new Promise((resolve) => setTimeout(resolve, 20))
      if (!socket.write('x'.repeat(MEGABYTE))) await once(socket, 'drain')
    }
    const [answer] = (await once(socket, 'data')) as [Buffer]
    socket.destroy()
    expect(answer.toString()).toMatch(/^HTTP\/1.1 413 /)
  })

  it('reaches us only as the upload of somebody who is signed in', async () => {
    const user = await makeUser(payload, 'officer')
    const token = await tokenOf(payload, user)
    const url = await open()
    const upload = (headers: Record<string, string>) => {
      const body = new FormData()
      body.set('file', new Blob(['x'.repeat(3 * MEGABYTE)]), 'x.jpg')
      return fetch(`${url}/api/media`, { method: 'POST', body, headers })
    }
    expect((await upload({})).status).toBe(413)
    expect((await upload({ Authorization: 'JWT forged' })).status).toBe(413)
    expect((await upload({ Authorization: `JWT ${token}` })).status).toBe(200)
  })
})

describe('too many requests', () => {
  it('stops whoever keeps guessing passwords, and tells when to come back', async () => {
    const url = await open({ handle: (_req, res) => void res.status(401).end() })
    const guess = () => fetch(`${url}/api/users/login`, { method: 'POST' })
    for (let index = 0; index < env.failedSignInsPer15Minutes; index++) {
      expect((await guess()).status).toBe(401)
    }
    const answer = await guess()
    expect(answer.status).toBe(429)
    expect(await answer.text()).toMatch(/Hãy thử lại sau \d+ phút/)
    expect((await fetch(`${url}/api/activities`)).status).toBe(401)
  })
})

describe('calendars fetched', () => {
  it.each(['/lich.ics', '/lich.ics/', '/LICH.ICS'])(
    'are counted however asked for: %s',
    async (path) => {
      const front = express().use(limitRates({ signIns: 9, writes: 9, feeds: 1 }))
      const server = front.use((_req, res) => void res.end()).listen(0)
      servers.push(server)
      await once(server, 'listening')
      const url = `http://localhost:${(server.address() as AddressInfo).port}`
      expect((await fetch(`${url}${path}`)).status).toBe(200)
      expect((await fetch(`${url}${path}`)).status).toBe(429)
      expect((await fetch(`${url}/lich`)).status).toBe(200)
    },
  )
})

describe('readiness', () => {
  it('is told while the database answers', async () => {
    const url = await open()
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  const broken = (findOne: () => Promise<unknown>) =>
    ({ ...payload, db: { findOne }, logger: { error: () => {} } }) as unknown as Payload

  it('is denied when the database is gone, while the process still answers', async () => {
    const url = await open({ payload: broken(() => Promise.reject(new Error('gone'))) })
    expect((await fetch(`${url}/readyz`)).status).toBe(503)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('is denied when the database does not answer at all', async () => {
    const url = await open({ payload: broken(() => new Promise(() => {})) })
    expect((await fetch(`${url}/readyz`)).status).toBe(503)
  })

  it('is denied while the server stops', async () => {
    const url = await open({ isStopping: () => true })
    expect((await fetch(`${url}/readyz`)).status).toBe(503)
  })
})

describe('every answer', () => {
  it('lets nothing come from elsewhere and lets nobody frame it', async () => {
    const url = await open()
    const { headers } = await fetch(url)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='\s*;/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBe(null)
  })
})

describe('inline scripts', () => {
  it('run by a nonce that is new each time, told to the pages and to nobody before', async () => {
    const url = await open({
      handle: (req, res) => void res.json(req.headers['content-security-policy']),
    })
    const forged = { 'Content-Security-Policy': "script-src 'nonce-AAAA'" }
    const answers = [await fetch(url, { headers: forged }), await fetch(url)]
    const sent = answers.map(({ headers }) => headers.get('content-security-policy'))
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual(sent)
    expect(sent[0]).not.toBe(sent[1])
  })
})

describe('what is answered', () => {
  const caching = async (path: string, headers: Record<string, string>, status = 200) => {
    const url = await open({ handle: (_req, res) => void res.status(status).end() })
    const answer = await fetch(url + path, { headers })
    return [answer.headers.get('cache-control'), answer.headers.get('vary')]
  }
  const PERSONAL = ['private, no-store', 'Cookie, Authorization']

  it('to somebody signed in is kept by nobody, in every collection', async () => {
    for (const { slug } of payload.config.collections) {
      const cookie = { Cookie: 'a=b; payload-token=x' }
      expect(await caching(`/api/${slug}`, cookie)).toEqual(PERSONAL)
      expect(await caching(`/api/${slug}/1`, { Authorization: 'JWT x' })).toEqual(PERSONAL)
    }
  })

  it('to everybody may be kept for a minute, apart from what anybody else gets', async () => {
    const open = ['public, max-age=60', 'Cookie, Authorization']
    expect(await caching('/api/activities', {})).toEqual(open)
    expect(await caching('/api/activities', { Cookie: 'payload-lng=en' })).toEqual(open)
  })

  it('as a refusal, or about who asks, is not kept', async () => {
    expect(await caching('/api/activities', {}, 403)).toEqual(PERSONAL)
    expect(await caching('/api/users/me', {})).toEqual(PERSONAL)
    expect(await caching('/api/access', {})).toEqual(PERSONAL)
  })

  it('comes from where it comes from, whatever the request says', async () => {
    const url = await open({
      handle: (req, res) => void res.json(req.headers['x-client-address']),
    })
    const answer = await fetch(url, { headers: { 'X-Client-Address': '10.0.0.1' } })
    expect(await answer.json()).toMatch(/127\.0\.0\.1|::1/)
  })
})

describe('the language of pages and endpoints', () => {
  const heard = async (path: string, headers: Record<string, string>) => {
    const url = await open({
      handle: (req, res) => void res.send(req.headers['accept-language'] ?? ''),
    })
    return (await fetch(url + path, { headers: { 'Accept-Language': 'en', ...headers } })).text()
  }

  it('is Vietnamese in an English browser until English is chosen', async () => {
    expect(await heard('/admin/login', {})).toBe('vi')
  })

  it('is what was chosen', async () => {
    expect(await heard('/admin', { Cookie: 'payload-lng=en' })).toBe('en')
  })

  it('is the same for what a page asks the API', async () => {
    expect(await heard('/api/calendar', { 'Accept-Language': 'en-US,en;q=0.9' })).toBe('vi')
    expect(await heard('/api/calendar', { Cookie: 'a=b; payload-lng=en' })).toBe('en')
  })
})
