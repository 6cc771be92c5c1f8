import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Media, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

let payload: Payload
let tree: AgencyTree
let officer: User
let lead: User
let neighbour: User
let inside: Media

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload)
  officer = await makeUser(payload, 'officer', tree.own)
  lead = await makeUser(payload, 'lead', tree.own)
  neighbour = await makeUser(payload, 'lead', tree.sibling)
  const { body } = await upload(officer, await picture(), { isPublic: true })
  inside = body.doc as Media
})

async function picture() {
  const blank = { width: 400, height: 300, channels: 3, background: '#0f766e' } as const
  return sharp({ create: blank }).png().toBuffer()
}

async function upload(as: User | undefined, bytes: Buffer, data = {}, name = 'poster.png') {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name)
  body.set('_payload', JSON.stringify({ alt: 'Áp phích', ...data }))
  return rest(payload, 'POST', '/api/media?depth=0', { as, body })
}

describe('a picture that was not made public', () => {
  it('stays inside, although the officer who sent it said otherwise', () => {
    expect(inside).toMatchObject({ agency: tree.own.id, isPublic: false })
  })

  it('is not given out by its address, in any size, to the public or to other agencies', async () => {
    const files = [inside.filename, inside.sizes?.thumbnail?.filename]
    for (const file of files) {
      const path = `/api/media/file/${file}`
      expect((await rest(payload, 'GET', path)).status).toBe(403)
      expect((await rest(payload, 'GET', path, { as: neighbour })).status).toBe(403)
      expect((await rest(payload, 'GET', path, { as: officer })).status).toBe(200)
    }
  })

  it('is made public by somebody who approves, and by nobody else', async () => {
    const publish = (as: User) =>
      rest(payload, 'PATCH', `/api/media/${inside.id}?depth=0`, { as, body: { isPublic: true } })
    expect((await publish(neighbour)).status).toBe(403)
    expect((await publish(officer)).body.doc).toMatchObject({ isPublic: false })
    expect((await publish(lead)).body.doc).toMatchObject({ isPublic: true })
    expect((await rest(payload, 'GET', `/api/media/file/${inside.filename}`)).status).toBe(200)
  })
})

describe('a file', () => {
  it('is what its bytes say: a page of script named like a picture is refused', async () => {
    const { status, body } = await upload(officer, Buffer.from('<script>alert(1)</script>'))
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('poster.png')
  })

  it('is not taken from somebody who is not signed in', async () => {
    expect((await upload(undefined, await picture())).status).toBe(403)
  })
})
