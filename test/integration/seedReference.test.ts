import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload, Where } from 'payload'
import { seedReference, type ReferenceAdded } from '@/seed/reference/seedReference'
import { seedMark } from '@/seed/seedMark'
import { slugs } from '@/slugs'
import { getTestPayload } from '../helpers/getTestPayload'

let payload: Payload
let added: ReferenceAdded | null

beforeAll(async () => {
  payload = await getTestPayload()
  added = await seedReference(payload)
}, 60_000)

const count = async (where: Where) =>
  (await payload.count({ collection: slugs.agencies, where })).totalDocs

const byKey = async (key: string) => {
  const { docs } = await payload.find({
    collection: slugs.agencies,
    where: { key: { equals: key } },
    depth: 0,
  })
  return docs[0]!
}

describe('the first start of an empty database', () => {
  it('brings all catalogues', () => {
    expect(added).toMatchObject({ agencies: 794, channels: 24, topics: 18, holidays: 73 })
    expect(added?.groups).toBeGreaterThan(20)
  })

  it('knows 30 districts, 579 communes until 2024 and 126 from 2025-07-01', async () => {
    const communes: Where = { kind: { in: ['phuong', 'xa', 'thi_tran'] } }
    expect(await count({ kind: { in: ['quan', 'huyen', 'thi_xa'] } })).toBe(30)
    expect(await count({ and: [communes, { validTo: { equals: '2024-12-31' } }] })).toBe(579)
    expect(await count({ and: [communes, { validFrom: { equals: '2025-07-01' } }] })).toBe(126)
  })

  it('puts every commune under its district, and finds both in the subtree of the city', async () => {
    const [city, district, commune] = await Promise.all(['UBNDTP', 'HN-001', 'HN-00001'].map(byKey))
    expect(commune).toMatchObject({
      name: 'Ủy ban nhân dân phường Phúc Xá',
      shortName: 'UBND phường Phúc Xá',
      parent: district!.id,
      ancestors: [city!.id, district!.id],
      station: { sessionsPerDay: 2, minutesPerSession: 15, weekdays: [1, 2, 3, 4, 5] },
    })
  })

  it('gives a commune of a rural district 45 minutes a session', async () => {
    expect((await byKey('HN-00376')).station?.minutesPerSession).toBe(45)
  })

  it('leads from old names to new ones', async () => {
    const [department, district] = await Promise.all(['STTTT', 'HN-001'].map(byKey))
    const heirs = await Promise.all(['SVHTT', 'SKHCN'].map(byKey))
    expect(department!.successors).toEqual(expect.arrayContaining(heirs.map(({ id }) => id)))
    expect(district!.successors).toContain((await byKey('HN-00004@2025-07-01')).id)
  })

  it('names who compiles by date', async () => {
    const settings = await payload.findGlobal({ slug: 'settings', depth: 1 })
    expect(settings.compilingAgencies).toMatchObject([
      { from: '2017-12-29', agency: { code: 'STTTT' } },
      { from: '2025-03-01', agency: { code: 'SVHTT' } },
    ])
  })
})

describe('an agency that was seeded', () => {
  it.each(['STTTT', 'HN-001', 'HN-00001', 'HN-00004@2025-07-01'])(
    'is what saving %s in the admin would have made of it',
    async (key) => {
      const seeded = await byKey(key)
      const { id, createdAt: _created, updatedAt: _updated, ...data } = seeded
      const saved = await payload.update({ collection: slugs.agencies, id, data, depth: 0 })
      expect({ ...saved, updatedAt: '' }).toEqual({ ...seeded, updatedAt: '' })
    },
  )

  it('is stored like one created in the admin', async () => {
    const { id: _id, key: _key, folded: _folded, ...data } = await byKey('HN-00001')
    const created = await payload.create({
      collection: slugs.agencies,
      data: { ...data, code: 'HN-NEW' } as never,
      depth: 0,
    })
    expect(created).toEqual({
      ...data,
      id: created.id,
      code: 'HN-NEW',
      key: 'HN-NEW',
      folded: expect.stringContaining('phuong phuc xa'),
      createdAt: expect.stringContaining('T'),
      updatedAt: expect.stringContaining('T'),
    })
    await payload.delete({ collection: slugs.agencies, id: created.id })
  })
})

describe('a later start', () => {
  it('has nothing to do', async () => {
    expect(await seedReference(payload)).toBeNull()
  })

  it('completes an interrupted one and leaves what the city changed', async () => {
    const district = await byKey('HN-001')
    await payload.update({ collection: slugs.agencies, id: district.id, data: { note: 'Own' } })
    await payload.delete({ collection: slugs.channels, where: { code: { equals: 'press' } } })
    await seedMark(payload, 'reference').write('interrupted')
    expect(await seedReference(payload)).toEqual({
      agencies: 0,
      groups: 0,
      channels: 1,
      topics: 0,
      holidays: 0,
      settings: 0,
    })
    expect((await byKey('HN-001')).note).toBe('Own')
  })
})
