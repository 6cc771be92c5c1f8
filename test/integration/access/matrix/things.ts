import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { frontDoor } from '@/server/frontDoor'
import { PAYLOAD_ENDPOINTS } from './payloadEndpoints'

const APP = join(import.meta.dirname, '../../../../src/app')
const ACTS = ['create', 'read', 'update', 'delete']

/** Whatever can be asked for, as `what | act`, found where it is made: nobody lists it by hand. */
export function thingsOf(payload: Payload): Set<string> {
  const { collections, globals } = payload.config
  return new Set([
    ...collections.flatMap(({ slug }) => ACTS.map((act) => `${slug} | ${act}`)),
    ...globals.flatMap(({ slug }) => [`${slug} | read`, `${slug} | update`]),
    ...endpoints(payload).map((name) => `endpoint | ${name}`),
    ...Object.keys(payload.config.admin.components.views ?? {}).map((key) => `view | ${key}`),
    ...routes(payload).map((path) => `route | ${path}`),
    ...pages().map((folder) => `page | ${folder}`),
  ])
}

function endpoints({ config }: Payload): string[] {
  const { collections, globals, endpoints } = config
  const all = [
    ...(endpoints || []).map(({ method, path }) => ({ method, path: `/api${path}`, at: '' })),
    ...[...collections, ...globals].flatMap(({ slug, endpoints }) =>
      (endpoints || []).map(({ method, path }) => ({ method, path, at: `/api/${slug}` })),
    ),
  ]
  return all
    .filter(({ method, path }) => !PAYLOAD_ENDPOINTS.has(`${method} ${path}`))
    .map(({ at, method, path }) => `${method.toUpperCase()} ${at}${path}`)
}

function routes(payload: Payload): string[] {
  type Layer = { route?: { path: string }; handle: { stack?: Layer[] } }
  const inside = (layers: Layer[]): string[] =>
    layers.flatMap(({ route, handle }) => [
      ...(route ? [route.path] : []),
      ...(handle.stack && !route ? inside(handle.stack) : []),
    ])
  const front = frontDoor({ payload, handle: () => {} })
  return inside((front as unknown as { router: { stack: Layer[] } }).router.stack)
}

function pages(): string[] {
  return readdirSync(APP, { recursive: true })
    .map(String)
    .filter((file) => /(?:^|\/)(?:page|route)\.tsx?$/.test(file))
    .map((file) => file.split('/').slice(0, -1).join('/'))
}
