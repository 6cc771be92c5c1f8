import { Agent, request } from 'node:http'
import { ADMIN } from './startServer'

type Answer = { status: number; cookies: string[] }

/** Many people who save something again and again, each on a connection kept open. */
export type Writers = {
  acknowledged: string[]
  answers: Record<string, number>
  /** Ends when each has had the answer to its last write. */
  stop: () => Promise<void>
}

export async function startWriters(url: string, count: number): Promise<Writers> {
  const login = JSON.stringify(ADMIN)
  const { cookies } = await send(new Agent(), `${url}/api/users/login`, { body: login })
  const token = /payload-token=([^;]+)/.exec(cookies.join())?.[1]
  if (!token) throw new Error('nobody could sign in')
  const acknowledged: string[] = []
  const answers: Record<string, number> = {}
  let going = true
  const writer = async (name: string) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    for (let at = 0; going; at++) {
      const code = `${name}-${at}`
      const topic = JSON.stringify({ name: `${code} ${'x'.repeat(2_000)}`, set: 'faults', code })
      const answer = await send(agent, `${url}/api/topics?depth=0`, { body: topic, token }).catch(
        (error: NodeJS.ErrnoException) => String(error.code),
      )
      const key = typeof answer === 'string' ? answer : String(answer.status)
      answers[key] = (answers[key] ?? 0) + 1
      if (key === '201') acknowledged.push(code)
      // Nobody is there any more: told so by an answer or by a closed port.
      if (key === 'ECONNREFUSED') return
      if (key === '503') await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  const run = Math.random().toString(36).slice(2, 8)
  const all = Promise.all(Array.from({ length: count }, (_, at) => writer(`${run}-${at}`)))
  return {
    acknowledged,
    answers,
    stop: async () => {
      going = false
      await all
    },
  }
}

/** The codes of everything that writers have saved on this server. */
export async function savedCodes(url: string): Promise<string[]> {
  const codes: string[] = []
  for (let page = 1, more = true; more; page++) {
    const answer = await fetch(
      `${url}/api/topics?where[set][equals]=faults&limit=200&page=${page}&sort=code&depth=0`,
    )
    const found = (await answer.json()) as { docs: { code: string }[]; hasNextPage: boolean }
    codes.push(...found.docs.map(({ code }) => code))
    more = found.hasNextPage
  }
  return codes
}

/** What the writers were told against what is there. */
export function compare({ acknowledged, answers }: Writers, saved: string[]) {
  const there = new Set(saved)
  const found = acknowledged.filter((code) => there.has(code)).length
  return {
    acknowledged: acknowledged.length,
    found,
    lost: acknowledged.length - found,
    doubled: saved.length - there.size,
    byStatus: answers,
  }
}

function send(
  agent: Agent,
  url: string,
  { body, token }: { body: string; token?: string },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    }
    const call = request(url, { method: 'POST', agent, headers }, (res) => {
      res.resume().on('end', () => {
        resolve({ status: res.statusCode ?? 0, cookies: res.headers['set-cookie'] ?? [] })
      })
      res.on('error', reject)
    })
    call.on('error', reject)
    call.end(body)
  })
}
