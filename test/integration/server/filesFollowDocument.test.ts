import { beforeAll, describe, expect, it } from '@jest/globals'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { env } from '@/env'
import type { Media, User } from '@/payload-types'
import { cleanPicture } from '../../../collections/Media/cleaning/cleanPicture'
import { settleUndecided } from '../../../collections/Media/files/settleUndecided'
import { keepFiles, namesOf, removeFiles } from '../../../collections/Media/files/storedFiles'
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

/** Made as it is stored: what is taken is cleaned, and cleaning it once more changes nothing. */
async function picture(background = '#0f766e') {
  const blank = { width: 400, height: 300, channels: 3, background } as const
  const data = await sharp({ create: blank }).png().toBuffer()
  return (await cleanPicture({ data, mime: 'image/png' })).data
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

  it('stay where no file can have two names, when deleting them was not stored', async () => {
    const { filename, sizes } = await stored()
    const before = contents()
    for (const code of ['EPERM', 'ENOTSUP', 'EXDEV', 'EMLINK']) {
      const refused = () => Promise.reject(Object.assign(new Error(code), { code }))
      const names = namesOf({ filename, sizes })
      const { putBack } = await keepFiles(names, refused)
      await removeFiles(names)
      expect(contents()).not.toEqual(before)
      await putBack()
      expect(contents()).toEqual(before)
    }
  })

  it('that are not there are not kept', async () => {
    const before = contents()
    const { putBack } = await keepFiles(['there-is-none.png'])
    await putBack()
    expect(contents()).toEqual(before)
  })
})

describe('files whose removal was not decided when a process was killed', () => {
  const later = Date.now() + 60 * 60_000
  const second = (name: string) => `.kept-${randomUUID()}-${name}`
  const inFolder = (name: string) => path.join(env.mediaDir, name)

  /** As a deletion leaves it in its middle: under their second names only. */
  async function takenAway() {
    const doc = await stored()
    const names = namesOf(doc)
    const before = contents()
    await keepFiles(names)
    await removeFiles(names)
    return { doc, before }
  }

  it('come back while a document names them, in every size', async () => {
    const { before } = await takenAway()
    await settleUndecided(payload, later)
    expect(contents()).toEqual(before)
  })

  it('go when their document went', async () => {
    const before = files()
    const { doc } = await takenAway()
    await payload.db.deleteOne({ collection: 'media', where: { id: { equals: doc.id } } })
    expect(files().length).toBeGreaterThan(before.length)
    await settleUndecided(payload, later)
    expect(files()).toEqual(before)
  })

  it('are left to a process that may still be deciding', async () => {
    const { before } = await takenAway()
    const meanwhile = files()
    await settleUndecided(payload)
    expect(files()).toEqual(meanwhile)
    await settleUndecided(payload, later)
    expect(contents()).toEqual(before)
  })

  it('lose their second name only, where the first is still there', async () => {
    const { filename } = await stored()
    const before = contents()
    await keepFiles([filename ?? ''])
    await settleUndecided(payload, later)
    expect(contents()).toEqual(before)
  })

  it('keep nobody from starting when they cannot be settled', async () => {
    const file = inFolder(second('x.png'))
    mkdirSync(file)
    await settleUndecided(payload, later)
    rmdirSync(file)
  })
})
