import type { FlattenedField, Payload } from 'payload'
import { idOfSome } from './oddValues'

export type Askable = {
  method: string
  /** As the endpoint has it, `:id` and the like included. */
  path: string
  fields: FlattenedField[]
  upload: boolean
}

/** Everything the API answers to: each endpoint of each collection, each global and of the whole. */
export function askable({ config }: Payload): Askable[] {
  const of = (
    at: string,
    endpoints: false | readonly { method: string; path: string }[],
    fields: FlattenedField[] = [],
    upload = false,
  ): Askable[] =>
    (endpoints || []).map(({ method, path }) => ({
      method: method.toUpperCase(),
      path: `/api${at}${path === '/' ? '' : path}`,
      fields,
      upload,
    }))
  return [
    ...of('', config.endpoints),
    ...config.collections.flatMap((each) =>
      of(`/${each.slug}`, each.endpoints, each.flattenedFields, !!each.upload),
    ),
    ...config.globals.flatMap((each) =>
      of(`/globals/${each.slug}`, each.endpoints, each.flattenedFields),
    ),
    // Nothing is there, or nothing of Payload's.
    ...[
      '/api/nope',
      '/api/nope/:id',
      '/api/globals/nope',
      '/api/graphql',
      '/api/og',
      '/api/activities/:id/nope',
      '/api/payload-migrations',
      '/api/payload-kv/:id',
      '/lich.ics',
      '/lich/co-quan/:id.ics',
      '/lich/kenh/:id.ics',
      '/hoat-dong/:id.ics',
      '/lich/rieng/:id.ics',
      '/healthz',
    ].flatMap((path) =>
      ['GET', 'POST'].map((method) => ({ method, path, fields: [], upload: false })),
    ),
  ]
}

const slot = {
  activity: idOfSome('activities'),
  agency: idOfSome('agencies'),
  channel: idOfSome('channels'),
  title: 'x',
  date: '2018-03-01',
  originalStart: '2018-03-05T06:30',
  state: 'aired',
  time: '06:30',
  reason: 'technical',
  measures: { minutes: 3 },
}
const schedule = {
  start: '2026-03-05T05:30',
  durationMinutes: 15,
  timeZone: 'Asia/Ho_Chi_Minh',
  rrule: 'FREQ=DAILY',
  exdates: ['2026-03-06T05:30'],
  holidayPolicy: 'skip',
  weekendPolicy: 'air',
}

/** What our own endpoints are asked with, by method and path; Payload's are asked with the fields. */
export const GOOD_BODIES: Record<string, Record<string, unknown>> = {
  'POST /api/slots/log': { slots: [slot] },
  'POST /api/logs': slot,
  'POST /api/feeds/open': { name: 'x' },
  'POST /api/activities/check': {
    id: idOfSome('activities'),
    agency: idOfSome('agencies'),
    channel: idOfSome('channels'),
    executors: [idOfSome('agencies')],
    tasks: [idOfSome('tasks')],
    schedule,
    occurrence: { originalStart: '2018-03-05T06:30', newStart: '2018-03-06T06:30' },
  },
  'POST /api/activities/:id/series': {
    scope: 'this',
    originalStart: '2018-03-05T06:30',
    change: { kind: 'move', newStart: '2018-03-06T06:30', newDurationMinutes: 15 },
    reason: 'x',
    dryRun: true,
  },
  ...Object.fromEntries(
    ['submit', 'approve', 'request-changes', 'cancel', 'reopen'].map((verb) => [
      `POST /api/activities/:id/${verb}`,
      { remark: 'x' },
    ]),
  ),
  'POST /api/users/login': { email: 'officer-5@example.vn', password: 'wrong' },
  'POST /api/users/reset-password': { token: 'x', password: 'long-enough-1' },
  'POST /api/users/forgot-password': { email: 'x@example.vn' },
  'POST /api/users/unlock': { email: 'x@example.vn' },
  'POST /api/plans/import': { plan: 'x', dryRun: '1' },
  'POST /api/activities/import-ics': { agency: 'T-own', channel: 'radio', dryRun: '1' },
}

/** Parameters that our own endpoints and feeds read. */
export const GOOD_QUERIES: Record<string, string> = {
  from: '2018-03-01',
  to: '2018-03-31',
  agency: 'T-own',
  channel: idOfSome('channels'),
  state: 'approved',
  topic: 'x',
  task: idOfSome('tasks'),
  q: 'tin',
  logs: '1',
  period: '2018-H1',
  format: 'json',
  date: '2018-03-05',
  lang: 'en',
  src: 'http://localhost:1/x.png',
  prefix: 'x',
}
