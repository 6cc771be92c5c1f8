import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload, Where } from 'payload'
import { ACTIVITY_STATES } from '@/domain/workflow/activityStates'
import { demoActivities } from '@/seed/demo/demoActivities'
import { logDocuments } from '@/seed/demo/logs'
import { seedDemo, type DemoMade } from '@/seed/demo/seedDemo'
import { readWorld, type World } from '@/seed/demo/world'
import { seedReference } from '@/seed/reference/seedReference'
import { seedMark } from '@/seed/seedMark'
import { slugs } from '@/slugs'
import { getTestPayload } from '../helpers/getTestPayload'

const TODAY = '2026-11-22'
const SIZE = { districts: 2 }
const YEAR = { range: { from: '2018-01-01', to: '2018-12-31' }, exceptions: new Map() }

let payload: Payload
let made: DemoMade | null
let world: World

beforeAll(async () => {
  payload = await getTestPayload()
  await seedReference(payload)
  made = await seedDemo(payload, TODAY, SIZE)
  world = await readWorld(payload, SIZE)
}, 120_000)

const count = async (collection: CollectionSlug, where: Where = {}) =>
  (await payload.count({ collection, where })).totalDocs

const signIn = (name: string) =>
  payload.login({
    collection: slugs.users,
    data: { email: `${name}@demo.hanoi.example`, password: made?.password ?? '' },
  })

describe('the demo year 2018', () => {
  it('holds plan 257/KH-UBND with its 44 tasks, each with somebody responsible', async () => {
    const { docs } = await payload.find({ collection: slugs.tasks, limit: 100, depth: 0 })
    expect(docs).toHaveLength(44)
    const owed = docs.filter((task) => task.lead?.length || task.requested?.length)
    expect(owed).toHaveLength(44)
    expect(new Set(docs.map((task) => task.taskKey)).size).toBe(44)
  })

  it('marks everything as demo', async () => {
    for (const collection of [slugs.activities, slugs.logs, slugs.plans, slugs.media] as const) {
      expect(await count(collection, { demo: { not_equals: true } })).toBe(0)
      expect(await count(collection)).toBeGreaterThan(0)
    }
  })

  it('has activities in every state of the workflow', async () => {
    for (const state of ACTIVITY_STATES) {
      expect(await count(slugs.activities, { state: { equals: state } })).toBeGreaterThan(0)
    }
  })

  it('broadcasts through the stations of a district on weekdays within their limits', async () => {
    const { docs } = await payload.find({
      collection: slugs.activities,
      where: { title: { contains: 'quận Ba Đình' } },
      depth: 1,
      limit: 50,
    })
    const series = docs.find(({ title }) => title.startsWith('Chuyên mục'))!
    expect(series.executors).toHaveLength(14)
    expect(series.schedule.durationMinutes).toBeLessThanOrEqual(15)
    expect(series.schedule.rrule).not.toMatch(/SA|SU/)
  })

  it('logs what was aired, late and missed, the latter two with a reason', async () => {
    for (const state of ['aired', 'late', 'missed']) {
      expect(await count(slugs.logs, { state: { equals: state } })).toBeGreaterThan(10)
    }
    const excused: Where = {
      and: [{ state: { not_equals: 'aired' } }, { reason: { exists: false } }],
    }
    expect(await count(slugs.logs, excused)).toBe(0)
  })

  it('gives the same logs each time', () => {
    const logs = () => logDocuments(world, demoActivities(world, TODAY).year, YEAR)
    expect(logs()).toEqual(logs())
  })

  it('logs nothing from today on', async () => {
    expect(await count(slugs.logs, { date: { greater_than_equal: TODAY } })).toBe(0)
    expect(await count(slugs.logs, { date: { greater_than: '2026-11-01' } })).toBeGreaterThan(100)
  })

  it('shows pictures in the sizes of the collection', async () => {
    const { docs } = await payload.find({ collection: slugs.media, limit: 50, depth: 0 })
    const pictures = docs.filter(({ mimeType }) => mimeType?.startsWith('image/'))
    expect(pictures).toHaveLength(12)
    for (const picture of pictures) expect(picture.sizes?.thumbnail?.width).toBe(320)
  })
})

describe('the accounts of the demo', () => {
  it.each(['quantri', 'sotttt', 'sonoivu', 'lanhdao', 'canbo', 'quan', 'phuong', 'xem'])(
    'lets %s sign in',
    async (name) => {
      expect((await signIn(name)).user).toMatchObject({ demo: true })
    },
  )

  it('gives the ward of today something to do on any day', async () => {
    const { user } = await signIn('phuong')
    const { docs } = await payload.find({
      collection: slugs.activities,
      where: { 'schedule.rrule': { contains: 'FREQ=DAILY' } },
      overrideAccess: false,
      user,
      depth: 0,
    })
    expect(docs.length).toBeGreaterThanOrEqual(2)
  })

  it.each([
    ['lanhdao', 'submitted'],
    ['canbo', 'changesRequested'],
    ['phuong', 'changesRequested'],
    ['quan', 'submitted'],
  ])('has work waiting for %s: %s', async (name, state) => {
    const { user } = await signIn(name)
    const { docs } = await payload.find({
      collection: slugs.activities,
      where: { state: { equals: state } },
      overrideAccess: false,
      user,
      depth: 0,
    })
    expect(docs.length).toBeGreaterThan(0)
  })
})

describe('a later start', () => {
  it('leaves the demo as it is', async () => {
    expect(await seedDemo(payload, '2026-12-01', SIZE)).toBeNull()
  })

  it('makes an interrupted demo anew, with nothing twice', async () => {
    const before = await Promise.all(
      [slugs.logs, slugs.activities, slugs.media].map((s) => count(s)),
    )
    await payload.kv.delete('seed:demo')
    await payload.delete({ collection: slugs.tasks, where: {} })
    expect(await seedDemo(payload, TODAY, SIZE)).toMatchObject({ logs: before[0] })
    const after = await Promise.all(
      [slugs.logs, slugs.activities, slugs.media].map((s) => count(s)),
    )
    expect(after).toEqual(before)
    expect(await count(slugs.tasks)).toBe(44)
    expect(await seedMark(payload, 'demo').read()).toBe(TODAY)
  }, 120_000)
})
