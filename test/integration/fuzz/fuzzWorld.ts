import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { frontDoor } from '@/server/frontDoor'
import type { User } from '@/payload-types'
import { answerAsNext } from '../../helpers/answerAsNext'
import { TEST_PASSWORD } from '../../helpers/makeUser'
import { signIn } from '../../helpers/rest'
import { makeNamed } from '../access/matrix/documents'
import { SUBJECTS } from '../access/matrix/subjects'
import { makeWorld, type World } from '../access/matrix/world'
import type { OddRequest } from './anyRequest'

const ANSWER_WITHIN_MS = 60_000
const users = { collection: 'users', depth: 0 } as const

export type Sent = { status: number; text: string; type: string }

/** The front door on a free port with the real routes behind it, one person of each role, documents. */
export async function openFuzzWorld() {
  const world = await makeWorld()
  const { payload } = world
  const limits = { signIns: 1e6, writes: 1e6, feeds: 1e6 }
  const server = frontDoor({ payload, handle: answerAsNext, limits }).listen(0)
  // Idle while documents are made: the next request must not meet a closing connection.
  server.keepAliveTimeout = 600_000
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let ids = new Map<string, string>()
  let tokens = new Map<string, string>()

  const filled = (text: string) =>
    text.replace(/@([a-z-]+)@/g, (_, slug: string) => ids.get(slug) ?? 'none')

  return {
    world,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
    /** Some requests succeed, and delete what the next ones ask about: people and documents anew. */
    async renew(): Promise<void> {
      ids = new Map([['agencies', world.tree.own.id]])
      for (const [name, { collection }] of Object.entries(SUBJECTS)) {
        if (!ids.has(collection)) ids.set(collection, await makeNamed(world, name, 'own'))
      }
      tokens = await signEverybodyIn(world)
    },
    async send({ method, path, headers, body, who }: OddRequest): Promise<Sent> {
      const token = tokens.get(who)
      const response = await fetch(url + filled(path), {
        method,
        headers: { ...(token ? { Authorization: `JWT ${token}` } : {}), ...headers },
        body: body === undefined ? undefined : filled(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      })
      const type = response.headers.get('content-type') ?? ''
      return { status: response.status, text: await response.text(), type }
    },
  }
}

async function signEverybodyIn({ payload, users: people }: World): Promise<Map<string, string>> {
  const tokens = new Map<string, string>()
  for (const user of Object.values(people)) {
    if (!user) continue
    const { id, email, role, agency, name } = user
    const data = { email, role, agency, name, password: TEST_PASSWORD }
    const there = await payload.findByID({ ...users, id, disableErrors: true })
    if (there) await payload.update({ ...users, id, data: data as Partial<User> })
    else
      Object.assign(user, await payload.create({ ...users, data: data as Partial<User> as User }))
    tokens.set(role, await signIn(payload, user))
  }
  return tokens
}
