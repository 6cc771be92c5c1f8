import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Request, Response } from 'express'
import { once } from 'node:events'
import { Agent, request, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { frontDoor } from '@/server/frontDoor'
import { stoppable } from '@/server/stoppable'
import { getTestPayload } from '../../helpers/getTestPayload'

let payload: Payload
let port: number
let handle: (req: Request, res: Response) => unknown
let stop: () => Promise<void>

beforeAll(async () => {
  payload = await getTestPayload()
})

beforeEach(async () => {
  let stopping = false
  handle = (_req, res) => res.send('done')
  const front = frontDoor({
    payload,
    handle: (req, res) => void handle(req, res),
    isStopping: () => stopping,
  })
  const server = front.listen(0)
  const stopServer = stoppable(server)
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  stop = () => {
    stopping = true
    return stopServer()
  }
})

type Answer = { status: number | undefined; headers: IncomingMessage['headers']; text: string }

function post(agent: Agent, path = '/api/x', body = '{}'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ port, path, method: 'POST', agent }, (res) => {
      let text = ''
      res.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      res.on('end', () => resolve({ status: res.statusCode, headers: res.headers, text }))
      res.on('error', reject)
    })
    call.on('error', reject)
    call.end(body)
  })
}

const keepingOpen = () => new Agent({ keepAlive: true, maxSockets: 1 })

describe('a server that stops', () => {
  it('answers the request under way, says that it was the last, and is closed then', async () => {
    const arrived = new Promise<Response>((resolve) => {
      handle = (_req, res) => resolve(res)
    })
    const answer = post(keepingOpen())
    const res = await arrived
    const stopped = stop()
    res.send('done')
    expect(await answer).toMatchObject({
      status: 200,
      text: 'done',
      headers: { connection: 'close' },
    })
    await stopped
    await expect(post(keepingOpen())).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('refuses with a sentence what still arrives, on connections kept open and new ones, of any size', async () => {
    const agents = [keepingOpen(), keepingOpen()]
    for (const agent of agents) expect((await post(agent)).headers.connection).toBe('keep-alive')
    const stopped = stop()
    const bodies = ['{}', 'x'.repeat(1_500_000), '{}']
    for (const [at, body] of bodies.entries()) {
      const { status, headers, text } = await post(agents[at] ?? keepingOpen(), '/api/x', body)
      expect([status, headers.connection]).toEqual([503, 'close'])
      expect(Number(headers['retry-after'])).toBeGreaterThan(0)
      expect(JSON.parse(text)).toEqual({
        errors: [{ code: 'stopping', message: expect.stringContaining('đang khởi động lại') }],
      })
    }
    await stopped
  })

  it('waits for a request of which only a part has arrived', async () => {
    const socket = connect(port)
    let text = ''
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    await once(socket, 'connect')
    socket.write('GET / HTTP/1.1\r\n')
    const stopped = stop()
    await new Promise((resolve) => setTimeout(resolve, 300))
    socket.write('Host: x\r\n\r\n')
    await once(socket, 'close')
    expect(text).toMatch(/^HTTP\/1\.1 503 /)
    await stopped
  })

  it('under twenty writers breaks no connection, and what it confirmed is stored', async () => {
    handle = async (req, res) => {
      req.resume()
      const code = req.path.slice('/api/'.length)
      const data = { name: code, set: 'test', code }
      await payload.create({ collection: 'topics', data, depth: 0 })
      res.status(201).end()
    }
    const confirmed: string[] = []
    const broken: unknown[] = []
    const ends = new Set<number | undefined>()
    const writer = async (name: string) => {
      const agent = keepingOpen()
      for (let at = 0; ; at++) {
        const answer = await post(agent, `/api/${name}-${at}`).catch((error: unknown) => {
          broken.push(error)
          return undefined
        })
        if (answer?.status === 201) confirmed.push(`${name}-${at}`)
        if (answer?.status !== 201) return ends.add(answer?.status)
        // What was said to be the last is believed, as an agent does.
        if (answer.headers.connection === 'close') return
      }
    }
    const writers = Array.from({ length: 20 }, (_, at) => writer(`stop-${at}`))
    while (confirmed.length < 60) await new Promise((resolve) => setTimeout(resolve, 5))
    await stop()
    await Promise.all(writers)
    expect(broken).toEqual([])
    expect([...ends].filter((status) => status !== 503)).toEqual([])
    const where = { code: { in: confirmed } }
    const { totalDocs } = await payload.count({ collection: 'topics', where })
    expect(totalDocs).toBe(confirmed.length)
  })
})
