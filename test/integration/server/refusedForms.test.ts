import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { Agent, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { frontDoor } from '@/server/frontDoor'
import { stoppable } from '@/server/stoppable'
import { answerAsNext } from '../../helpers/answerAsNext'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeUser } from '../../helpers/makeUser'
import { tokenOf } from '../../helpers/rest'

const BOUNDARY = 'x-part-x'

let payload: Payload
let token: string
let server: Server

beforeAll(async () => {
  payload = await getTestPayload()
  token = await tokenOf(payload, await makeUser(payload, 'officer'))
})

afterEach(() => stoppable(server)({ graceMs: 0 }))

async function open() {
  server = frontDoor({ payload, handle: answerAsNext }).listen(0)
  await once(server, 'listening')
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

/** A form of so many parts, none of which is needed. */
function formOf(parts: number): string {
  const part = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n`
  return `${part.repeat(parts)}--${BOUNDARY}--\r\n`
}

describe('a form of twenty thousand parts', () => {
  it('is refused with a sentence that its sender reads, and the connection goes on', async () => {
    const url = await open()
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const ask = (method: string, path: string, body?: string) =>
      new Promise<{ status?: number; text: string; port?: number }>((resolve, reject) => {
        const headers = {
          Authorization: `JWT ${token}`,
          ...(body ? { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` } : {}),
        }
        const call = request(url + path, { method, agent, headers }, (answer) => {
          let text = ''
          const port = call.socket?.localPort
          answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
          answer.once('end', () => resolve({ status: answer.statusCode, text, port }))
        })
        call.on('error', reject).end(body)
      })
    const refused = await ask('POST', '/api/media', formOf(20_000))
    const next = await ask('GET', '/healthz')
    agent.destroy()
    expect(refused.status).toBe(413)
    expect(refused.text).toContain('Biểu mẫu hoặc tệp gửi lên quá lớn')
    expect(next).toMatchObject({ status: 200, port: refused.port })
  })
})
