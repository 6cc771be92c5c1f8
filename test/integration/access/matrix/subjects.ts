import type { CollectionSlug } from 'payload'
import { makeActivity } from '../../../helpers/makeActivity'
import type { Place, World } from './world'

type Data = Record<string, unknown>

/**
 * A kind of document that the table has rows for, named like there. `body` is what a person sends to
 * create one that belongs to `place`; `more` is added when the test makes one to read, change or
 * delete; `change` is a change anybody who may change it at all may make.
 */
export type Subject = {
  collection: CollectionSlug
  /** Belongs to no agency: one answer instead of one for each place. */
  common?: boolean
  body: (world: World, place: Place) => Data | Promise<Data>
  more?: Data
  change: Data
}

const activity = (more: Data): Subject => ({
  collection: 'activities',
  body: ({ tree, channel, next }, place) => ({
    title: `Bản tin ${next()}`,
    agency: tree[place].id,
    channel: channel.id,
    schedule: { start: '2018-03-01T06:30', durationMinutes: 15 },
  }),
  more: { isPublic: false, ...more },
  change: { summary: 'x' },
})

/** A calendar that somebody imported just now, with nothing in it. */
export const IMPORTED = {
  kind: 'calendar',
  fileName: 'x.ics',
  at: new Date().toISOString(),
  created: 0,
  updated: 0,
} as const

/** What documents belong to, made once for each place. */
function once<T>(make: (world: World, place: Place) => Promise<T>) {
  const made = new Map<Place, Promise<T>>()
  return (world: World, place: Place): Promise<T> => {
    const one = made.get(place) ?? make(world, place)
    made.set(place, one)
    return one
  }
}

const draftAt = once(({ payload, tree, channel }, place) =>
  makeActivity(payload, { agency: tree[place], channel, data: { state: 'draft' } }),
)

function exception(state: 'draft' | 'approved', isPublic: boolean): Subject {
  const activityAt = once(({ payload, tree, channel }, place) =>
    makeActivity(payload, { agency: tree[place], channel, data: { state, isPublic } }),
  )
  return {
    collection: 'occurrence-exceptions',
    body: async (world, place) => ({
      activity: (await activityAt(world, place)).id,
      agency: world.tree[place].id,
      originalStart: `2018-03-01T06:30#${world.next()}`,
      kind: 'cancelled',
      reason: 'x',
    }),
    change: { reason: 'y' },
  }
}

const seriesChange: Subject = {
  collection: 'series-changes',
  body: async (world, place) => ({
    activity: (await draftAt(world, place)).id,
    agency: world.tree[place].id,
    verb: 'move',
    scope: 'this',
    reason: 'x',
    at: '2018-03-01T00:00:00.000Z',
    before: {},
    after: {},
  }),
  change: { reason: 'y' },
}

const plan = (state: 'draft' | 'issued'): Subject => ({
  collection: 'plans',
  body: ({ tree, next }, place) => ({
    title: `Kế hoạch ${next()}`,
    issuer: tree[place].id,
    level: 'agency',
  }),
  more: { state },
  change: { note: 'x' },
})

function task(state: 'draft' | 'issued'): Subject {
  const planAt = once(({ payload, tree }, place) =>
    payload.create({
      collection: 'plans',
      data: { title: 'Kế hoạch', issuer: tree[place].id, level: 'agency', state },
      depth: 0,
    }),
  )
  return {
    collection: 'tasks',
    body: async (world, place) => ({ text: 'Nhiệm vụ', plan: (await planAt(world, place)).id }),
    change: { note: 'x' },
  }
}

const report = (state: string): Subject => ({
  collection: 'agency-reports',
  body: ({ tree, next }, place) => ({ agency: tree[place].id, period: `${1000 + next()}-H1` }),
  more: { state },
  change: { documentNumber: 'x' },
})

const media = (isPublic: boolean): Subject => ({
  collection: 'media',
  body: ({ tree }, place) => ({ alt: 'Áp phích', agency: tree[place].id }),
  more: { isPublic },
  change: { caption: 'x' },
})

const catalogue = (collection: CollectionSlug, data: Data, change: Data): Subject => ({
  collection,
  common: true,
  body: ({ next }) => ({ code: `M${next()}`, ...data }),
  change,
})

export const SUBJECTS: Record<string, Subject> = {
  feeds: {
    collection: 'feeds',
    common: true,
    body: ({ users, next }) => ({
      name: 'Điện thoại',
      owner: users.administrator?.id,
      tokenHash: `hash ${next()}`,
    }),
    change: { name: 'x' },
  },
  'activities: draft': activity({ state: 'draft' }),
  'activities: submitted': activity({ state: 'submitted' }),
  'activities: approved, internal': activity({ state: 'approved' }),
  'activities: approved, public': activity({ state: 'approved', isPublic: true }),
  'occurrence-exceptions: of a draft': exception('draft', true),
  'occurrence-exceptions: of a public activity': exception('approved', true),
  'series-changes': seriesChange,
  imports: {
    collection: 'imports',
    body: ({ tree }, place) => ({ ...IMPORTED, agency: tree[place].id }),
    change: { fileName: 'y' },
  },
  'import-changes': {
    collection: 'import-changes',
    common: true,
    body: async ({ payload }) => {
      const { id } = await payload.create({ collection: 'imports', data: IMPORTED })
      return { import: id, part: 0, documents: [] }
    },
    change: { part: 1 },
  },
  'import-mappings': {
    collection: 'import-mappings',
    common: true,
    body: ({ next }) => ({ key: `plans|${next()}`, columns: {} }),
    change: { columns: { a: 'text' } },
  },
  logs: {
    collection: 'logs',
    body: ({ tree, channel, next }, place) => ({
      title: 'Tin ngoài kế hoạch',
      agency: tree[place].id,
      channel: channel.id,
      date: '2018-03-01',
      state: 'aired',
      occurrenceKey: `unplanned|${next()}`,
    }),
    change: { note: 'x' },
  },
  'plans: draft': plan('draft'),
  'plans: issued': plan('issued'),
  'tasks: of a draft plan': task('draft'),
  'tasks: of an issued plan': task('issued'),
  'agency-reports: draft': report('draft'),
  'agency-reports: submitted': report('submitted'),
  'agency-reports: accepted': report('accepted'),
  'media: inside': media(false),
  'media: public': media(true),
  users: {
    collection: 'users',
    body: ({ tree, next }, place) => ({
      name: 'Đồng nghiệp',
      email: `colleague-${next()}@example.vn`,
      password: 'only-for-tests-1',
      role: 'viewer',
      agency: tree[place].id,
    }),
    change: { name: 'x' },
  },
  'saved-filters': {
    collection: 'saved-filters',
    body: ({ tree }, place) => ({
      name: 'Phát thanh',
      address: 'channel=radio',
      shared: true,
      agency: tree[place].id,
    }),
    change: { name: 'x' },
  },
  agencies: catalogue('agencies', { name: 'Cơ quan', kind: 'so' }, { note: 'x' }),
  'agency-groups': catalogue('agency-groups', { name: 'Nhóm' }, { note: 'x' }),
  topics: catalogue('topics', { name: 'Chủ đề' }, { name: 'x' }),
  channels: catalogue(
    'channels',
    {
      nameVi: 'x',
      nameEn: 'x',
      groupCode: 'x',
      groupNameVi: 'x',
      groupNameEn: 'x',
      primaryMeasure: 'minutes',
      measures: ['minutes'],
      colour: '#000000',
      icon: 'radio',
    },
    { nameEn: 'y' },
  ),
  holidays: {
    collection: 'holidays',
    common: true,
    body: ({ next }) => {
      const date = new Date(Date.UTC(2000, 0, next())).toISOString().slice(0, 10)
      return { name: 'Ngày nghỉ', date }
    },
    change: { note: 'x' },
  },
}
