import { beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { frontDoor } from '@/server/frontDoor'
import { getTestPayload } from '../../../helpers/getTestPayload'
import { OTHER_ASKS } from './otherAsks'
import { PAYLOAD_ENDPOINTS } from './payloadEndpoints'
import { readTable } from './readTable'
import { SUBJECTS } from './subjects'

const ROOT = join(import.meta.dirname, '../../../..')

/** Whatever can be asked for, as `what | act`. Something without a row fails here: add it there. */
const rows = readTable()
const named = new Set(rows.map(({ what, act }) => `${what} | ${act}`))
const collections = new Set(rows.map(({ what, act }) => `${what.split(':')[0]} | ${act}`))

let payload: Payload
beforeAll(async () => {
  payload = await getTestPayload()
})

describe('table.txt has a row for', () => {
  it('every operation of every collection', () => {
    const all = payload.config.collections.flatMap(({ slug }) =>
      ['create', 'read', 'update', 'delete'].map((operation) => `${slug} | ${operation}`),
    )
    expect(all.filter((name) => !collections.has(name))).toEqual([])
  })

  it('every operation of every global', () => {
    const all = payload.config.globals.flatMap(({ slug }) => [`${slug} | read`, `${slug} | update`])
    expect(all.filter((name) => !named.has(name))).toEqual([])
  })

  it('every endpoint of our own', () => {
    const { collections, globals, endpoints } = payload.config
    const all = [
      ...(endpoints || []).map(({ method, path }) => ({ method, path: `/api${path}`, at: '' })),
      ...[...collections, ...globals].flatMap(({ slug, endpoints }) =>
        (endpoints || []).map(({ method, path }) => ({ method, path, at: `/api/${slug}` })),
      ),
    ]
    const ours = all.filter(({ method, path }) => !PAYLOAD_ENDPOINTS.has(`${method} ${path}`))
    const names = ours.map(
      ({ at, method, path }) => `endpoint | ${method.toUpperCase()} ${at}${path}`,
    )
    expect(names.filter((name) => !named.has(name))).toEqual([])
  })

  it('every view of our own in the admin', () => {
    const all = Object.keys(payload.config.admin.components.views ?? {}).map(
      (key) => `view | ${key}`,
    )
    expect(all.filter((name) => !named.has(name))).toEqual([])
  })

  it('every route of the front door', () => {
    type Layer = { route?: { path: string }; handle: { stack?: Layer[] } }
    const routes = (layers: Layer[]): string[] =>
      layers.flatMap(({ route, handle }) => [
        ...(route ? [`route | ${route.path}`] : []),
        ...(handle.stack && !route ? routes(handle.stack) : []),
      ])
    const front = frontDoor({ payload, handle: () => {} })
    const all = routes((front as unknown as { router: { stack: Layer[] } }).router.stack)
    expect(all).toContain('route | /healthz')
    expect(all.filter((name) => !named.has(name))).toEqual([])
  })

  it('every page', () => {
    const files = readdirSync(join(ROOT, 'src/app'), { recursive: true })
      .map(String)
      .filter((file) => /(?:^|\/)(?:page|route)\.tsx?$/.test(file))
    const all = files.map((file) => `page | ${file.split('/').slice(0, -1).join('/')}`)
    expect(all).toContain('page | (payload)/api/[...slug]')
    expect(all.filter((name) => !named.has(name))).toEqual([])
  })
})

describe('table.txt has no row for', () => {
  it('what is not there any more', () => {
    const asked = new Set([
      ...Object.keys(OTHER_ASKS),
      ...Object.keys(SUBJECTS).flatMap((what) =>
        ['create', 'read', 'update', 'delete'].map((act) => `${what} | ${act}`),
      ),
    ])
    const ours = rows.filter(({ what }) => !['view', 'route', 'page'].includes(what))
    const dead = ours.map(({ what, act }) => `${what} | ${act}`).filter((name) => !asked.has(name))
    expect(dead).toEqual([])
  })
})
