import { makeActivity } from '../../../helpers/makeActivity'
import { rest } from '../../../helpers/rest'
import { call, makeNamed, yesOrNo } from './documents'
import type { Who } from './readTable'
import { undoOfImport, undoOfMove } from './undoAsks'
import { atEachPlace, type Ask, type Place, type World } from './world'

const SETTINGS = '/api/globals/settings'

/**
 * Asks for everything in the table that is no document of ours, by `what | act`. An endpoint is
 * asked with a request that succeeds for whoever may: a 4xx other than "you may not" fails the test.
 */
export const OTHER_ASKS: Record<string, Ask> = {
  'settings | read': yes((world, who) => call(world, who, 'GET', SETTINGS)),
  'settings | update': yes((world, who) =>
    call(world, who, 'POST', SETTINGS, { cityName: 'Thành phố' }),
  ),

  'users: oneself | read': yes((world, who) => call(world, who, 'GET', self(world, who))),
  'users: oneself | update': yes((world, who) =>
    call(world, who, 'PATCH', self(world, who), { name: `${who} x` }),
  ),
  'users: oneself | delete': yes((world, who) =>
    // The administrator would be gone from the other rows.
    who === 'administrator' ? Promise.resolve(200) : call(world, who, 'DELETE', self(world, who)),
  ),

  'logs: one’s own | delete': async (world, who) => {
    const { payload, users } = world
    return atEachPlace(async (place) => {
      const id = await makeNamed(world, 'logs', place)
      const loggedBy = users[who]?.id
      await payload.update({ collection: 'logs', id, data: { loggedBy }, depth: 0 })
      return call(world, who, 'DELETE', `/api/logs/${id}?depth=0`)
    })
  },

  'feeds: one’s own | read': ownFeed((id) => ['GET', `/api/feeds/${id}?depth=0`]),
  'feeds: one’s own | update': ownFeed((id) => ['PATCH', `/api/feeds/${id}?depth=0`]),
  'feeds: one’s own | delete': ownFeed((id) => ['DELETE', `/api/feeds/${id}?depth=0`]),
  'endpoint | POST /api/feeds/open': post('/api/feeds/open', { name: 'Điện thoại' }),
  'endpoint | POST /api/feeds/:id/rotate': ownFeed((id) => ['POST', `/api/feeds/${id}/rotate`]),
  'endpoint | POST /api/feeds/:id/revoke': ownFeed((id) => ['POST', `/api/feeds/${id}/revoke`]),
  'saved-filters: one’s own | read': mine('GET'),
  'saved-filters: one’s own | update': mine('PATCH'),
  'saved-filters: one’s own | delete': mine('DELETE'),

  'payload-preferences | create': yes((world, who) =>
    call(world, who, 'POST', `/api/payload-preferences/k${world.next()}`, { value: 1 }),
  ),
  ...notMine('payload-preferences'),
  'payload-locked-documents | create': yes((world, who) =>
    call(world, who, 'POST', '/api/payload-locked-documents', {
      globalSlug: 'settings',
      user: { relationTo: 'users', value: world.users.administrator?.id },
    }),
  ),
  ...notMine('payload-locked-documents'),
  ...closed('payload-migrations'),
  ...closed('payload-kv'),

  'endpoint | POST /api/users/first-register': post('/api/users/first-register', {}),
  'endpoint | POST /api/users/forgot-password': post('/api/users/forgot-password', {
    email: 'a@example.vn',
  }),
  'endpoint | POST /api/users/unlock': post('/api/users/unlock', { email: 'a@example.vn' }),
  'endpoint | POST /api/plans/import': importIntoPlan,
  'endpoint | GET /api/plans/import/template': yes((world, who) =>
    call(world, who, 'GET', '/api/plans/import/template'),
  ),
  'endpoint | POST /api/activities/import-ics': importCalendar,
  'endpoint | POST /api/activities/:id/submit': move('submit', 'activities: draft'),
  'endpoint | POST /api/activities/:id/approve': move('approve', 'activities: submitted'),
  'endpoint | POST /api/activities/:id/request-changes': move(
    'request-changes',
    'activities: submitted',
  ),
  'endpoint | POST /api/activities/:id/cancel': move('cancel', 'activities: draft'),
  'endpoint | POST /api/activities/:id/reopen': move('reopen', 'activities: approved, internal'),
  'endpoint | POST /api/activities/:id/series': series((path) => [
    'POST',
    path,
    {
      scope: 'following',
      originalStart: '2018-03-05T06:30',
      change: { kind: 'cancel' },
      reason: 'x',
      dryRun: true,
    },
  ]),
  'endpoint | GET /api/activities/:id/series': series((path) => ['GET', path]),
  'endpoint | POST /api/series-changes/:id/undo': undoOfMove,
  'endpoint | GET /api/imports/:id/undo': undoOfImport('GET'),
  'endpoint | POST /api/imports/:id/undo': undoOfImport('POST'),
  'endpoint | POST /api/activities/check': (world, who) =>
    atEachPlace((place) =>
      call(world, who, 'POST', '/api/activities/check', {
        agency: world.tree[place].id,
        channel: world.channel.id,
        schedule: {
          start: '2026-03-05T05:30',
          durationMinutes: 15,
          timeZone: 'Asia/Ho_Chi_Minh',
          rrule: 'FREQ=DAILY',
          holidayPolicy: 'skip',
          weekendPolicy: 'air',
        },
      }),
    ),
  'endpoint | GET /api/calendar': yes((world, who) =>
    call(world, who, 'GET', '/api/calendar?from=2018-03-01&to=2018-03-31'),
  ),
  'endpoint | GET /api/og': yes((world, who) => call(world, who, 'GET', '/api/og')),
  'endpoint | GET /api/report': (world, who) =>
    atEachPlace((place) =>
      call(
        world,
        who,
        'GET',
        `/api/report?period=2018-H1&format=json&agency=${world.tree[place].code}`,
      ),
    ),
  'endpoint | GET /api/slots': (world, who) =>
    atEachPlace((place) =>
      call(world, who, 'GET', `/api/slots?date=2018-03-01&agency=${world.tree[place].id}`),
    ),
  'endpoint | POST /api/slots/log': (world, who) =>
    atEachPlace(async (place) => {
      const { tree, channel, payload, users } = world
      const slot = {
        title: 'Tin ngoài kế hoạch',
        agency: tree[place].id,
        channel: channel.id,
        date: '2018-03-01',
        state: 'aired',
      }
      const { status, body } = await rest(payload, 'POST', '/api/slots/log', {
        as: users[who],
        body: { slots: [slot] },
      })
      const [result] = (body.results ?? []) as { ok: boolean; status?: number }[]
      return result?.status ?? status
    }),
}

function yes(ask: (world: World, who: Who) => Promise<number>): Ask {
  return async (world, who) => yesOrNo(await ask(world, who))
}

/** Of a private calendar of the person's own; nobody's for those who are not signed in. */
function ownFeed(request: (id: string) => ['GET' | 'PATCH' | 'DELETE' | 'POST', string]): Ask {
  return yes(async (world, who) => {
    const { id } = await world.payload.create({
      collection: 'feeds',
      data: { name: 'x', owner: world.users[who]?.id, tokenHash: `hash ${world.next()}` },
      depth: 0,
    })
    const [method, path] = request(id)
    return call(world, who, method, path, method === 'GET' ? undefined : { name: 'y' })
  })
}

/** A filter that whoever asks has saved, without sharing it. */
function mine(method: 'GET' | 'PATCH' | 'DELETE'): Ask {
  return yes(async (world, who) => {
    const { payload, users } = world
    const owner = users[who]?.id
    const data = { name: 'Của tôi', address: 'state=draft', shared: false, owner }
    const { id } = await payload.create({ collection: 'saved-filters', data, depth: 0 })
    const body = method === 'PATCH' ? { name: 'x' } : undefined
    return call(world, who, method, `/api/saved-filters/${id}?depth=0`, body)
  })
}

function post(path: string, body: object): Ask {
  return yes((world, who) => call(world, who, 'POST', path, body))
}

/** An activity is used again until somebody could move it. */
function move(verb: string, subject: string): Ask {
  const kept = new Map<Place, string>()
  return (world, who) =>
    atEachPlace(async (place) => {
      const id = kept.get(place) ?? (await makeNamed(world, subject, place))
      kept.set(place, id)
      const path = `/api/activities/${id}/${verb}`
      const status = await call(world, who, 'POST', path, { remark: 'x' })
      if (status === 200) kept.delete(place)
      return status
    })
}

/** Of a draft series of March 2018. */
function series(ask: (path: string) => ['GET' | 'POST', string, object?]): Ask {
  return (world, who) =>
    atEachPlace(async (place) => {
      const { payload, tree, channel } = world
      const data = { state: 'draft', isPublic: false } as const
      const { id } = await makeActivity(payload, { agency: tree[place], channel, data })
      return call(world, who, ...ask(`/api/activities/${id}/series`))
    })
}

const self = ({ users }: World, who: Who) =>
  `/api/users/${(users[who] ?? users.administrator)?.id}?depth=0`

/** Of Payload's own collections: a document that is the administrator's. */
function notMine(
  collection: 'payload-preferences' | 'payload-locked-documents',
): Record<string, Ask> {
  const ask = (method: 'GET' | 'PATCH' | 'DELETE') =>
    yes(async (world: World, who: Who) => {
      const user = { relationTo: 'users', value: world.users.administrator?.id }
      const key = `k${world.next()}`
      const data = {
        user,
        ...(collection === 'payload-preferences' ? { key } : { globalSlug: key }),
      }
      const { id } = await world.payload.db.create({ collection, data })
      const path = `/api/${collection}?depth=0&where[id][equals]=${String(id)}`
      const body = method === 'PATCH' ? {} : undefined
      const answer = await rest(world.payload, method, path, { as: world.users[who], body })
      const { docs } = answer.body
      return answer.status === 200 && Array.isArray(docs) && docs.length === 0 ? 404 : answer.status
    })
  return {
    [`${collection} | read`]: ask('GET'),
    [`${collection} | update`]: ask('PATCH'),
    [`${collection} | delete`]: ask('DELETE'),
  }
}

/** Of Payload's own collections: nobody's, and the server needs no request for them. */
function closed(collection: string): Record<string, Ask> {
  const path = `/api/${collection}?where[id][exists]=true`
  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', body?: object) =>
    yes((world, who) => call(world, who, method, path, body))
  return {
    [`${collection} | create`]: ask('POST', {}),
    [`${collection} | read`]: ask('GET'),
    [`${collection} | update`]: ask('PATCH', {}),
    [`${collection} | delete`]: ask('DELETE'),
  }
}

/** As drafts of the place. */
async function importCalendar(world: World, who: Who) {
  const { payload, tree, channel, users } = world
  const lines = ['VCALENDAR', 'VEVENT'].map((name) => `BEGIN:${name}`)
  const text = [...lines, 'SUMMARY:x', 'DTSTART:20180301T060000', 'END:VEVENT', 'END:VCALENDAR']
  return atEachPlace(async (place) => {
    const body = new FormData()
    body.set('file', new Blob([text.join('\r\n')]), 'a.ics')
    body.set('agency', tree[place].code)
    body.set('channel', channel.code)
    const as = users[who]
    return (await rest(payload, 'POST', '/api/activities/import-ics', { as, body })).status
  })
}

/** Into a plan of the place; what one does not see is not found, and would be a new plan. */
async function importIntoPlan(world: World, who: Who) {
  return atEachPlace(async (place) => {
    const id = await makeNamed(world, 'plans: issued', place)
    const { title } = await world.payload.findByID({ collection: 'plans', id, depth: 0 })
    const body = new FormData()
    body.set('file', new Blob(['TT,Nhiệm vụ,Chủ trì\n1,Việc,x']), 'a.csv')
    body.set('plan', title)
    body.set('dryRun', '1')
    const as = world.users[who]
    const answer = await rest(world.payload, 'POST', '/api/plans/import', { as, body })
    const [plan] = (answer.body.plans ?? []) as { isNew: boolean }[]
    return plan?.isNew ? 404 : answer.status
  })
}
