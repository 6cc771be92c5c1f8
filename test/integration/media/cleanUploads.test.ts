import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { cleanFilm } from '../../../collections/Media/cleaning/cleanFilm'
import { cleanPicture } from '../../../collections/Media/cleaning/cleanPicture'
import { cleanMp3, cleanWav } from '../../../collections/Media/cleaning/cleanSound'
import type { Media, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree } from '../../helpers/makeAgencyTree'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'
import { box, toldFilm, toldMp3, wav } from './boxes'

const cases = join(import.meta.dirname, '../../fixtures/cases')
const photo = readFileSync(join(cases, '50-exif6-gps.jpg'))
let payload: Payload
let officer: User

beforeAll(async () => {
  payload = await getTestPayload()
  officer = await makeUser(payload, 'officer', (await makeAgencyTree(payload)).own)
})

async function send(bytes: Uint8Array, name: string, id = '') {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(bytes)]), name)
  body.set('_payload', JSON.stringify({ alt: 'Ảnh' }))
  const path = `/api/media${id && `/${id}`}?depth=0`
  const { status, body: said } = await rest(payload, id ? 'PATCH' : 'POST', path, { as: officer, body })
  const [error] = (said.errors ?? []) as { message: string; code?: string; data?: { code?: string } }[]
  return { status, doc: said.doc as Media, error }
}

async function served(filename: string | null | undefined): Promise<Buffer> {
  const { response } = await rest(payload, 'GET', `/api/media/file/${filename}`, { as: officer })
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

const filesOf = ({ filename, sizes }: Media) =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(Boolean)

/** What a picture still tells apart from what it shows. */
async function toldBy(bytes: Buffer) {
  const { exif, xmp, iptc, orientation, comments } = await sharp(bytes).metadata()
  return { exif, xmp, iptc, orientation, comments }
}
const NOTHING = { exif: undefined, xmp: undefined, iptc: undefined, orientation: undefined, comments: undefined }

/** A picture that tells a position, a device and more, in each way its format has. */
function told(format: 'jpeg' | 'png' | 'webp' | 'avif'): Promise<Buffer> {
  return sharp({ create: { width: 1500, height: 900, channels: 3, background: '#0f766e' } })
    .withExif({
      IFD0: { Model: 'iPhone', Artist: 'Hoa' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 40/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Hanoi</x:xmpmeta>')
    .toFormat(format)
    .toBuffer()
}

describe('a photograph of a phone', () => {
  let photograph: Media
  beforeAll(async () => {
    photograph = (await send(photo, 'anh.jpg')).doc
  })

  it('is kept upright, with the sizes it is shown in', async () => {
    expect(photograph).toMatchObject({ width: 1200, height: 1600, mimeType: 'image/jpeg' })
    const bytes = await served(photograph.filename)
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 1600 })
    expect(photograph.filesize).toBe(bytes.length)
    expect(photograph.sizes?.card).toMatchObject({ width: 640, height: 853 })
  })

  it('tells no position and no device, in no size', async () => {
    expect((await toldBy(photo)).exif).toBeDefined()
    const files = filesOf(photograph)
    expect(files).toHaveLength(4)
    for (const file of files) expect(await toldBy(await served(file))).toEqual(NOTHING)
  })

  it('tells none when its focal point moves, nor when another takes its place', async () => {
    const path = `/api/media/${photograph.id}?depth=0&uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=90`
    const moved = await rest(payload, 'PATCH', path, { as: officer, body: { alt: 'Khác' } })
    for (const file of filesOf(moved.body.doc as Media)) {
      expect(await toldBy(await served(file))).toEqual(NOTHING)
    }
    const { doc } = await send(await told('jpeg'), 'khac.jpg', photograph.id)
    expect(doc).toMatchObject({ id: photograph.id, width: 1500 })
    for (const file of filesOf(doc)) expect(await toldBy(await served(file))).toEqual(NOTHING)
  })
})

describe('what a picture tells beside what it shows', () => {
  it.each([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
    ['avif', 'image/webp'],
  ] as const)('is left out of a %s', async (format, mimeType) => {
    const bytes = await told(format)
    expect(await toldBy(bytes)).toMatchObject({ exif: expect.anything(), xmp: expect.anything() })
    const { doc } = await send(bytes, `to-gap.${format}`)
    expect(doc).toMatchObject({ mimeType, width: 1500, height: 900 })
    for (const file of filesOf(doc)) expect(await toldBy(await served(file))).toEqual(NOTHING)
  })

  it('is left out behind the end of a picture too', async () => {
    const film = Buffer.concat([await told('jpeg'), toldFilm])
    const bytes = await served((await send(film, 'dong.jpg')).doc.filename)
    expect(bytes.includes('105.8342')).toBe(false)
  })

  it('goes with its colours kept: another colour space becomes sRGB', async () => {
    const wide = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#ff0000' } })
      .withIccProfile('p3')
      .png()
      .toBuffer()
    const bytes = await served((await send(wide, 'p3.png')).doc.filename)
    expect((await sharp(bytes).metadata()).icc).toBeUndefined()
    const [red = 0, green = 255] = await sharp(bytes).raw().toBuffer()
    expect([red > 250, green < 10]).toEqual([true, true])
  })

  it('leaves the pages of a moving picture', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0', '#00f'].map((background) =>
        sharp({ create: { width: 20, height: 10, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const moving = await sharp(frames, { join: { animated: true } }).webp({ delay: [100, 100, 100] }).toBuffer()
    const bytes = await served((await send(moving, 'dong.webp')).doc.filename)
    expect((await sharp(bytes, { animated: true }).metadata()).pages).toBe(3)
  })
})

describe('a picture that is refused with a sentence', () => {
  const blank = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fff' }, limitInputPixels: false })
      .png({ compressionLevel: 1 })
      .toBuffer()

  it('has more pixels than are taken', async () => {
    const bytes = readFileSync(join(cases, 'hostile/bomb16000.png'))
    const { status, error } = await send(bytes, 'bom.png')
    expect(status).toBe(413)
    expect(error?.message).toMatch(/^Ảnh quá lớn \(16000 × 16000 điểm ảnh/)
  })

  it.each([
    ['webp', 6_001, 4_000],
    ['avif', 6_001, 4_000],
    ['png', 8_001, 5_000],
  ] as const)('has more pixels than a %s may have, which costs the more to make anew', async (format, width, height) => {
    const bytes = await sharp({ create: { width, height, channels: 3, background: '#fff' } })
      .toFormat(format, { effort: 1 })
      .toBuffer()
    expect((await send(bytes, `lon.${format}`)).status).toBe(413)
  })

  it('takes longer than anybody waits', async () => {
    const noise = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => (index * index * 7_919) % 251))
    const tile = await sharp(noise, { raw: { width: 1_000, height: 1_000, channels: 3 } }).png().toBuffer()
    const data = await sharp({ create: { width: 6_000, height: 4_000, channels: 3, background: '#fff' } })
      .composite([{ input: tile, tile: true }])
      .webp({ effort: 0, quality: 50 })
      .toBuffer()
    const slow = cleanPicture({ data, mime: 'image/webp' }, 1)
    await expect(slow).rejects.toMatchObject({ code: 'pictureTooSlow' })
  })

  it('is longer than is taken, and no pixel less', async () => {
    expect((await send(await blank(16_001, 400), 'dai.png')).status).toBe(413)
    expect((await send(await blank(16_000, 400), 'dai.png')).status).toBe(201)
  })

  it('is a strip that no thumbnail could show', async () => {
    const { status, error } = await send(await blank(51, 1), 'hep.png')
    expect([status, error?.message]).toEqual([400, expect.stringMatching(/^Ảnh quá dài và hẹp/)])
    expect((await send(await blank(50, 1), 'hep.png')).status).toBe(201)
  })

  it('ends early, or is a picture by its first bytes only', async () => {
    const cut = await send(photo.subarray(0, photo.length / 2), 'cut.jpg')
    expect([cut.status, cut.error?.message]).toEqual([400, expect.stringMatching(/^Ảnh bị hỏng/)])
    const fake = await send(Buffer.concat([photo.subarray(0, 20), Buffer.alloc(500)]), 'fake.jpg')
    expect([fake.status, fake.error?.message]).toEqual([400, expect.stringMatching(/^Ảnh bị hỏng/)])
  })
})

describe('films and sounds', () => {
  it('keep picture and sound where they were, and tell nothing else', () => {
    const film = cleanFilm(toldFilm)
    expect(film).toHaveLength(toldFilm.length)
    const text = film.toString('latin1')
    expect(text).not.toMatch(/105\.8342|iPhone|\xa9xyz|quicktime|xmpmeta|GPS/)
    expect(text.match(/trak/g)).toHaveLength(2)
    expect(text.indexOf('the sound and the pictures')).toBe(
      toldFilm.toString('latin1').indexOf('the sound and the pictures'),
    )
  })

  it('are cleaned when they are uploaded', async () => {
    const { doc } = await send(toldFilm, 'phong-su.mp4')
    expect((await served(doc.filename)).equals(cleanFilm(toldFilm))).toBe(true)
    const sound = await send(wav(['LIST', 'Hanoi!'], ['bext', 'Hanoi!']), 'tin.wav')
    expect((await served(sound.doc.filename)).equals(wav())).toBe(true)
    const spoken = await send(toldMp3, 'tin.mp3')
    const bytes = await served(spoken.doc.filename)
    expect([bytes.includes('Hanoi'), bytes.length]).toEqual([false, 4 * 417])
  })

  it('without anything to tell stay as they are', () => {
    expect(cleanWav(wav()).equals(wav())).toBe(true)
    const frames = cleanMp3(toldMp3)
    expect(cleanMp3(frames).equals(frames)).toBe(true)
    const plain = Buffer.concat([box('ftyp', 'isom'), box('mdat', 'x')])
    expect(cleanFilm(plain).equals(plain)).toBe(true)
  })

  it.each([
    ['a box that ends behind the file', toldFilm.subarray(0, toldFilm.length - 1)],
    ['a box of no size', Buffer.concat([box('ftyp', 'isom\0\0\0\0isommp42'), Buffer.from([0, 0, 0, 4, 109, 111, 111, 118])])],
  ])('with %s are refused', async (_, bytes) => {
    const { status, error } = await send(bytes, 'hong.mp4')
    expect([status, error?.message]).toEqual([400, expect.stringMatching(/^Tệp bị hỏng/)])
  })
})
