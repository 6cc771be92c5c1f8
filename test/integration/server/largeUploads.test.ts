import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Response } from 'express'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { UPLOAD_LIMIT } from '@/files/uploadLimits'
import type { Media } from '@/payload-types'
import { frontDoor } from '@/server/frontDoor'
import { stoppable } from '@/server/stoppable'
import { answerAsNext } from '../../helpers/answerAsNext'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree } from '../../helpers/makeAgencyTree'
import { makeUser } from '../../helpers/makeUser'
import { tokenOf } from '../../helpers/rest'
import { wav } from '../media/boxes'

const MEGABYTE = 1024 * 1024

let payload: Payload
let token: string
let server: Server

beforeAll(async () => {
  payload = await getTestPayload()
  const { own } = await makeAgencyTree(payload)
  token = await tokenOf(payload, await makeUser(payload, 'officer', own))
})

afterEach(() => stoppable(server)({ graceMs: 0 }))

async function open(handle: Parameters<typeof frontDoor>[0]['handle'] = answerAsNext) {
  server = frontDoor({ payload, handle }).listen(0)
  await once(server, 'listening')
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

function send(url: string, bytes: Uint8Array) {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(bytes)]), 'ban-tin.wav')
  body.set('_payload', JSON.stringify({ alt: 'Bản tin' }))
  const headers = { Authorization: `JWT ${token}` }
  return fetch(`${url}/api/media?depth=0`, { method: 'POST', body, headers })
}

/** A sound of so many bytes of silence. */
function soundOf(size: number): Buffer {
  const head = Buffer.from(wav().subarray(0, -64))
  head.writeUInt32LE(head.length - 8 + size, 4)
  head.writeUInt32LE(size, head.length - 4)
  return Buffer.concat([head, Buffer.alloc(size)])
}

describe('a large file', () => {
  it('that its kind allows is taken whole: sixty megabytes of sound', async () => {
    const sound = soundOf(60 * MEGABYTE)
    const answer = await send(await open(), sound)
    const { doc } = (await answer.json()) as { doc: Media }
    expect([answer.status, doc?.filesize]).toEqual([201, sound.length])
  })

  it('waits for another time while others fill the memory', async () => {
    const held: Response[] = []
    let holding = () => {}
    const url = await open((req, res) => {
      if (req.headers['x-hold'] === undefined) return void res.status(201).end()
      held.push(res)
      holding()
    })
    /** Says that it will send so much, and sends nothing of it yet. */
    const begin = async (size: number) => {
      const begun = new Promise<void>((resolve) => (holding = resolve))
      const socket = connect(Number(new URL(url).port), 'localhost')
      const head = [
        'POST /api/media HTTP/1.1',
        'Host: x',
        'X-Hold: 1',
        `Authorization: JWT ${token}`,
        'Content-Type: multipart/form-data; boundary=x',
        `Content-Length: ${size}`,
      ]
      socket.on('error', () => {}).write(`${head.join('\r\n')}\r\n\r\n`)
      await begun
    }
    await begin(UPLOAD_LIMIT)
    await begin(UPLOAD_LIMIT)
    const refused = await send(url, Buffer.alloc(3 * MEGABYTE))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60'])
    expect(await refused.text()).toContain('Máy chủ đang nhận nhiều tệp lớn')
    // What is small has room at all times.
    expect((await send(url, Buffer.alloc(MEGABYTE))).status).toBe(201)
    const [film] = held as [Response, Response]
    film.end()
    await once(film, 'close')
    expect((await send(url, Buffer.alloc(3 * MEGABYTE))).status).toBe(201)
  })
})
