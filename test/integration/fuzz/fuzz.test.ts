import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CollectionSlug, Payload } from 'payload'
import { anyRequest, type OddRequest } from './anyRequest'
import { askable } from './askable'
import { openFuzzWorld, type Sent } from './fuzzWorld'

const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 600)
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
/** Documents and people are made anew after so many. */
const BATCH = 250
/** Of so many writes one is looked at before and after. */
const LOOKED_AT = 10

/** One that was refused and changed something, or was answered as nobody may be. */
type Wrong = { request: OddRequest; answer: string; said: string[] }

let fuzz: Awaited<ReturnType<typeof openFuzzWorld>>
let said: string[] = []
const statuses = new Map<number, number>()
const failed: Wrong[] = []
const wordless: Wrong[] = []
const changed: Wrong[] = []

beforeAll(async () => {
  fuzz = await openFuzzWorld()
  const { payload } = fuzz.world
  // What the server says of an error that nobody foresaw belongs to the request that met it.
  payload.logger.error = ((entry: { err?: Error } | string) =>
    said.push(typeof entry === 'string' ? entry : (entry.err?.stack ?? ''))) as never
  const requests = fc.sample(anyRequest(askable(payload)), { seed: SEED, numRuns: REQUESTS })
  const before = megabytes()
  for (const [index, request] of requests.entries()) {
    if (index % BATCH === 0) await fuzz.renew()
    await ask(request, index)
  }
  const counted = JSON.stringify(Object.fromEntries([...statuses].sort(([a], [b]) => a - b)))
  console.info(
    `${REQUESTS} requests, seed ${SEED}: answers ${counted}; ${before} MB before, ${megabytes()} MB after`,
  )
}, 60 * 60_000)

afterAll(() => fuzz.close())

async function ask(request: OddRequest, index: number): Promise<void> {
  said = []
  const { payload } = fuzz.world
  const isLookedAt = request.method !== 'GET' && index % LOOKED_AT === 0
  const before = isLookedAt ? await stateOf(payload) : ''
  const sent = await fuzz
    .send(request)
    .catch((error: Error): Sent => ({ status: 599, text: `${error} ${error.cause}`, type: '' }))
  const { status, text, type } = sent
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
  const wrong = { request, answer: `${status} ${text.slice(0, 300)}`, said }
  if (status >= 500) failed.push(wrong)
  else if (status >= 400 && !saysWhy(type, text)) wordless.push(wrong)
  if (isLookedAt && status >= 400 && !isPartly(text) && before !== (await stateOf(payload))) {
    changed.push(wrong)
  }
}

/** How many documents there are of each kind, and which was changed last. Accounts count wrong passwords. */
async function stateOf(payload: Payload): Promise<string> {
  const slugs = payload.config.collections
    .map(({ slug }) => slug)
    .filter((slug) => slug !== 'users')
  const states = slugs.map(async (slug) => {
    const found = await payload.find({
      collection: slug as CollectionSlug,
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
    })
    const [last] = found.docs as { id: string; updatedAt?: string }[]
    return [slug, found.totalDocs, last?.id, last?.updatedAt].join()
  })
  return (await Promise.all(states)).join('\n')
}

/** Of many documents changed at once some may be refused: that is said document by document. */
const isPartly = (text: string) => text.includes('"docs":[{')

/** JSON with a sentence, and nothing of the inside: no stack, no query. */
function saysWhy(type: string, text: string): boolean {
  if (!type.includes('json') || /\n\s+at |select \S+ from|insert into/i.test(text)) return false
  const { errors } = JSON.parse(text) as { errors?: { message?: string }[] }
  return !!errors?.length && errors.every(({ message }) => /\S+ \S+/.test(message ?? ''))
}

const megabytes = () => Math.round(process.memoryUsage().rss / 1024 / 1024)

describe(`any request, however odd (seed ${SEED}, ${REQUESTS} requests)`, () => {
  it('is answered, and never with an error of the server', () => {
    expect(failed.slice(0, 5)).toEqual([])
  })

  it('is refused with a sentence, when it is', () => {
    expect(wordless.slice(0, 5)).toEqual([])
  })

  it('has changed nothing when it was refused', () => {
    expect(changed.slice(0, 5)).toEqual([])
  })
})
