import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionBeforeOperationHook, Payload, PayloadRequest } from 'payload'
import sharp from 'sharp'
import type { TakeFile } from '@/endpoints/guard/takeFile'
import { env } from '@/env'
import type { Media, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

const photo = readFileSync(join(import.meta.dirname, '../../fixtures/cases/50-exif6-gps.jpg'))

let payload: Payload
let tree: AgencyTree
let officer: User

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload)
  officer = await makeUser(payload, 'officer', tree.own)
})

async function send(bytes: Uint8Array, name: string, { as = officer, id = '', data = {} } = {}) {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(bytes)]), name)
  body.set('_payload', JSON.stringify({ alt: 'Ảnh', ...data }))
  const path = `/api/media${id && `/${id}`}?depth=0`
  const answer = await rest(payload, id ? 'PATCH' : 'POST', path, { as, body })
  return { status: answer.status, doc: answer.body.doc as Media }
}

/** Watches the file as the operation, whose transaction is open by then, finds it and leaves it. */
async function watched(work: () => Promise<unknown>): Promise<(Buffer | undefined)[]> {
  const seen: (Buffer | undefined)[] = []
  const look: CollectionBeforeOperationHook = ({ args, req }) => {
    seen.push(req.file?.data)
    return args
  }
  const { beforeOperation } = payload.collections.media.config.hooks
  beforeOperation.unshift(look)
  beforeOperation.push(look)
  try {
    await work()
  } finally {
    beforeOperation.shift()
    beforeOperation.pop()
  }
  return seen
}

const stored = ({ filename }: Media) => readFileSync(join(env.mediaDir, filename ?? ''))

/** Pages of one colour each. */
async function moving(width: number, height: number) {
  const pages = await Promise.all(
    ['#f00', '#0f0', '#00f'].map((background) =>
      sharp({ create: { width, height, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  return sharp(pages, { join: { animated: true } })
    .webp({ delay: [100, 100, 100] })
    .toBuffer()
}

describe('a file sent over the API', () => {
  it('is cleaned before its transaction begins, once, when it is new and when it replaces another', async () => {
    let id = ''
    for (const write of ['create', 'replace']) {
      const [before, after] = await watched(async () => {
        id = (await send(photo, `${write}.jpg`, { id })).doc.id
      })
      expect((await sharp(before).metadata()).exif).toBeUndefined()
      expect(before).toBe(after)
    }
  })

  it('costs nothing when it comes from somebody who may not write there', async () => {
    const { doc } = await send(photo, 'anh.jpg')
    const neighbour = await makeUser(payload, 'officer', tree.sibling)
    // Reading it would be a 400.
    const broken = photo.subarray(0, photo.length / 2)
    const elsewhere = { data: { agency: tree.sibling.id } }
    expect((await send(broken, 'hong.jpg')).status).toBe(400)
    expect((await send(broken, 'hong.jpg', elsewhere)).status).toBe(403)
    expect((await send(broken, 'hong.jpg', { id: doc.id })).status).toBe(400)
    expect((await send(broken, 'hong.jpg', { id: doc.id, as: neighbour })).status).toBe(403)
  })

  it('keeps nobody from writing while it is cleaned', async () => {
    const order: string[] = []
    const { custom, hooks } = payload.collections.media.config
    const { takeFile } = custom as { takeFile: TakeFile }
    custom.takeFile = async (req: PayloadRequest) => {
      // Not of this request: within its transaction this would wait for itself.
      await payload.update({ collection: 'users', id: officer.id, data: { name: 'Hoa' } })
      order.push('another write')
      await takeFile(req)
    }
    const begun: CollectionBeforeOperationHook = ({ args }) => {
      order.push('begun')
      return args
    }
    hooks.beforeOperation.unshift(begun)
    try {
      expect((await send(photo, 'anh.jpg')).status).toBe(201)
    } finally {
      hooks.beforeOperation.shift()
      custom.takeFile = takeFile
    }
    expect(order).toEqual(['another write', 'begun'])
  })
})

describe('a file through the local API', () => {
  it('is cleaned all the same, once', async () => {
    const file = { data: photo, mimetype: 'image/jpeg', name: 'anh.jpg', size: photo.length }
    const data = { alt: 'Ảnh', agency: tree.own.id }
    let doc: Media | undefined
    const [, after] = await watched(async () => {
      doc = await payload.create({ collection: 'media', data, file })
    })
    expect((await sharp(after).metadata()).exif).toBeUndefined()
    expect(stored(doc as Media).equals(after as Buffer)).toBe(true)
  })
})

describe('what Payload makes of a picture within its transaction', () => {
  it('is no WebP anew: it is stored as it was cleaned', async () => {
    let doc: Media | undefined
    const [cleaned] = await watched(async () => {
      doc = (await send(await moving(40, 30), 'dong.webp')).doc
    })
    expect(stored(doc as Media).equals(cleaned as Buffer)).toBe(true)
    expect(doc).toMatchObject({ width: 40, height: 30, filesize: cleaned?.length })
  })

  it.each([
    [1281, 977],
    [3001, 2003],
    [2003, 3001],
    [7001, 151],
    [151, 7001],
  ])('are sizes in its shape, of %s × %s', async (width, height) => {
    const blank = { width, height, channels: 3, background: '#0f766e' } as const
    const { status, doc } = await send(await sharp({ create: blank }).webp().toBuffer(), 'a.webp')
    expect(status).toBe(201)
    expect(doc).toMatchObject({ width, height })
    expect(doc.sizes?.thumbnail).toMatchObject({ width: 320, height: 240 })
    const heightAt = (wide: number) => Math.round((height * wide) / width)
    if (width > 640) expect(doc.sizes?.card).toMatchObject({ width: 640, height: heightAt(640) })
    if (width > 1280) expect(doc.sizes?.page).toMatchObject({ width: 1280, height: heightAt(1280) })
  })

  it('is a piece cut out of it, and of a moving one as high as each of its pages', async () => {
    const { doc } = await send(await moving(400, 300), 'dong.webp')
    const edits = 'uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50'
    const size = 'uploadEdits[widthInPixels]=200&uploadEdits[heightInPixels]=150'
    const path = `/api/media/${doc.id}?depth=0&${edits}&${size}`
    const cut = await rest(payload, 'PATCH', path, { as: officer, body: { alt: 'Khác' } })
    expect(cut.body.doc).toMatchObject({ width: 200, height: 150 })
    const { pages, pageHeight } = await sharp(stored(cut.body.doc as Media), { animated: true }).metadata()
    expect([pages, pageHeight]).toEqual([3, 150])
  })

  it('are sizes of a moving picture that show its first page', async () => {
    const { doc } = await send(await moving(1_500, 900), 'dong.webp')
    expect(doc.sizes?.card).toMatchObject({ width: 640, height: 384 })
    const card = readFileSync(join(env.mediaDir, doc.sizes?.card?.filename ?? ''))
    const [red = 0, green = 255] = await sharp(card).raw().toBuffer()
    expect([red > 240, green < 15]).toEqual([true, true])
  })
})
