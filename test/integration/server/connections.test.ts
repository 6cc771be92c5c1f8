import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import express, { type Response } from 'express'
import { once } from 'node:events'
import { Agent, request, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { frontDoor } from '@/server/frontDoor'
import { logRequests } from '@/server/middleware/logRequests'
import { stoppable } from '@/server/stoppable'
import { getTestPayload } from '../../helpers/getTestPayload'
import { requestAsNext } from '../../helpers/requestAsNext'

let payload: Payload
let server: Server | undefined

beforeAll(async () => {
  payload = await getTestPayload()
})

afterEach(async () => {
  if (server) await stoppable(server)({ graceMs: 0 })
  server = undefined
})

async function open(handle: Parameters<typeof frontDoor>[0]['handle']) {
  server = frontDoor({ payload, handle }).listen(0)
  await once(server, 'listening')
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

describe('a request whose sender hangs up', () => {
  it('is logged like every other', async () => {
    const lines: string[] = []
    const front = express().use(logRequests((line) => void lines.push(line)))
    const arrived = new Promise<Response>((resolve) => front.use((_req, res) => resolve(res)))
    server = front.listen(0)
    await once(server, 'listening')
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.write('GET /lich HTTP/1.1\r\nHost: x\r\n\r\n')
    const res = await arrived
    socket.resetAndDestroy()
    await once(res, 'close')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ from: '::ffff:127.0.0.1', path: '/lich', status: 'aborted' }),
    ])
  })
})

describe('a request that is answered when its body is read in part', () => {
  it('does not keep the next one on its connection waiting', async () => {
    const url = await open(async (req, res) => {
      if (req.method === 'POST') await requestAsNext(req).body?.getReader().read()
      res.status(403).end()
    })
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const ask = (method: string, body?: string) =>
      new Promise<number>((resolve, reject) => {
        const call = request(`${url}/api/x`, { method, agent }, (answer) => {
          answer.resume().once('end', () => resolve(answer.statusCode ?? 0))
        })
        call.on('error', reject).end(body)
      })
    const answers = [await ask('POST', 'x'.repeat(300_000)), await ask('GET')]
    agent.destroy()
    expect(answers).toEqual([403, 403])
  })
})
