import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { LeaseStore } from '@/database/leaseStore'

/** How long a lease holds that nobody renews; it is renewed three times as often. */
export const LEASE_MS = 15_000
const ASK_EVERY_MS = 500

export type Lease = {
  /** Larger for each that takes it after another: who wrote with a smaller one wrote too late. */
  fence: number
  /** @throws LeaseLost when it is not held any more */
  check: () => Promise<void>
  /** Makes the transaction of `req` fail if somebody else has taken, or takes meanwhile, the lease. */
  hold: (req: PayloadRequest) => Promise<void>
  /** False once it cannot be said any more that nobody else has it. */
  isHeld: () => boolean
  /** Never rejects. */
  release: () => Promise<void>
}

/** Another process has taken over; whatever was begun is its work now. */
export class LeaseLost extends Error {
  constructor(name: string) {
    super(`The lease "${name}" is held by somebody else`)
    this.name = 'LeaseLost'
  }
}

type Options = { name: string; milliseconds?: number }

/** Takes a lease if nobody has it, or whoever had it has not renewed it in time; null otherwise. */
export async function takeLease(
  store: LeaseStore,
  { name, milliseconds = LEASE_MS }: Options,
): Promise<Lease | null> {
  const owner = randomUUID()
  // Counted from before the asking, so that it ends here no later than in the database.
  let until = performance.now() + milliseconds
  const fence = await store.take({ name, owner, milliseconds })
  if (fence === null) return null
  const held = { name, owner, fence, milliseconds }
  let lost = false
  const renew = async () => {
    const asked = performance.now()
    if (await store.renew(held)) until = asked + milliseconds
    else lost = true
    if (lost) throw new LeaseLost(name)
  }
  // A database that does not answer: the lease runs out by itself if that lasts.
  const heartbeat = setInterval(() => void renew().catch(() => undefined), milliseconds / 3)
  heartbeat.unref()
  const isHeld = () => !lost && performance.now() <= until
  return {
    fence,
    isHeld,
    // Whoever stood still too long still has it if nobody has taken it meanwhile.
    check: async () => {
      if (!isHeld()) await renew()
    },
    hold: async (req) => {
      if (!(await store.renew(held, req))) throw new LeaseLost(name)
    },
    // What was done is done whether or not the lease can be given back: it runs out by itself.
    release: async () => {
      clearInterval(heartbeat)
      await store
        .release(held)
        .catch((err: unknown) => store.warn({ err, msg: `lease "${name}" not given back` }))
    },
  }
}

/**
 * Does `work` as the only one: waits until the lease is free (`waiting` is called once, when it is not
 * at once), and gives it back at the end. Whoever waited finds done what the other has done, so `work`
 * looks first; it is done again when the lease was lost in its middle.
 */
export async function withLease<T>(
  store: LeaseStore,
  { waiting = () => undefined, ...options }: Options & { waiting?: () => void },
  work: (lease: Lease) => Promise<T>,
): Promise<T> {
  for (let asked = 1; ; asked++) {
    const lease = await takeLease(store, options)
    if (!lease) {
      if (asked === 1) waiting()
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
      continue
    }
    try {
      return await work(lease)
    } catch (error) {
      // Whatever failed after it was lost, failed on what the next one is doing.
      if (!(error instanceof LeaseLost) && lease.isHeld()) throw error
    } finally {
      await lease.release()
    }
  }
}
