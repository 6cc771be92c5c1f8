import { beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { env } from '@/env'
import type { Media, User } from '@/payload-types'
import { putBackUndecided } from '../../../collections/Media/files/storedFiles'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree } from '../../helpers/makeAgencyTree'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

let payload: Payload
let admin: User

beforeAll(async () => {
  payload = await getTestPayload()
  const { own } = await makeAgencyTree(payload)
  admin = await makeUser(payload, 'administrator', own)
})

async function picture(background = '#0f766e') {
  const blank = { width: 400, height: 300, channels: 3, background } as const
  return sharp({ create: blank }).png().toBuffer()
}

function form(bytes: Buffer) {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'poster.png')
  body.set('_payload', JSON.stringify({ alt: 'Áp phích' }))
  return body
}

const send = async (bytes: Buffer) =>
  rest(payload, 'POST', '/api/media?depth=0', { as: admin, body: form(bytes) })
const stored = async () => (await send(await picture())).body.doc as Media
const files = () => (existsSync(env.mediaDir) ? readdirSync(env.mediaDir).sort() : [])
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64')
const hashIn = (name = '') => hashOf(readFileSync(path.join(env.mediaDir, name)))
const contents = () => Object.fromEntries(files().map((name) => [name, hashIn(name)]))

/** Does something while the disk of the database is full: whoever writes is told at the end. */
async function onFullDisk<T>(work: () => Promise<T>): Promise<T> {
  const { afterChange, afterDelete } = payload.collections.media.config.hooks
  const fail = () => {
    throw new Error('SQLITE_FULL: database or disk is full')
  }
  afterChange.push(fail)
  afterDelete.push(fail)
  try {
    return await work()
  } finally {
    afterChange.pop()
    afterDelete.pop()
  }
}

describe('files', () => {
  it('of an upload that was not stored do not stay', async () => {
    const before = files()
    const { status } = await onFullDisk(async () => send(await picture()))
    expect(status).toBe(503)
    expect(files()).toEqual(before)
  })

  it('of a stored upload are there, in every size, and go with it', async () => {
    const before = files()
    const doc = await stored()
    expect(files().length - before.length).toBe(3)
    expect((await rest(payload, 'DELETE', `/api/media/${doc.id}`, { as: admin })).status).toBe(200)
    expect(files()).toEqual(before)
  })

  it('stay as they were when deleting or replacing them was not stored', async () => {
    const { id } = await stored()
    const before = contents()
    const other = await picture('#b91c1c')
    const replace = () =>
      rest(payload, 'PATCH', `/api/media/${id}`, { as: admin, body: form(other) })
    const remove = () => rest(payload, 'DELETE', `/api/media/${id}`, { as: admin })
    expect((await onFullDisk(replace)).status).toBe(503)
    expect(contents()).toEqual(before)
    expect((await onFullDisk(remove)).status).toBe(503)
    expect(contents()).toEqual(before)
    expect((await replace()).status).toBe(200)
    expect(files()).toHaveLength(Object.keys(before).length)
    expect(contents()).not.toEqual(before)
  })

  it('of two people who send one name at the same moment stay two', async () => {
    const colours = ['#0f766e', '#b91c1c', '#1d4ed8', '#facc15']
    const sent = await Promise.all(colours.map(picture))
    const answers = await Promise.all(sent.map(send))
    const kept = answers.map(({ body }) => hashIn((body.doc as Media).filename ?? ''))
    expect(kept).toEqual(sent.map(hashOf))
  })

  it('taken away by a process that was killed before it was decided come back', async () => {
    const file = path.join(env.mediaDir, '.kept-0f3a1e52-6c1b-4f43-8f0e-0d6f8f0a7d11-x.png')
    writeFileSync(file, 'x')
    await putBackUndecided()
    expect(contents()['x.png']).toBe(hashOf(Buffer.from('x')))
    expect(existsSync(file)).toBe(false)
  })
})
