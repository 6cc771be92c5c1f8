import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import { LeaseLost, takeLease, withLease } from '@/database/lease'
import { leaseStore, type LeaseStore } from '@/database/leaseStore'
import { unitOfWork } from '@/queries/unitOfWork'
import { getTestPayload } from '../../helpers/getTestPayload'

let payload: Payload
let store: LeaseStore
let name: string
let count = 0

beforeAll(async () => {
  payload = await getTestPayload()
  store = leaseStore(payload)
})
beforeEach(() => {
  name = `lease ${++count}`
})

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** As of a process that stands still: it has the lease, and renews nothing. */
function standingStill() {
  let goOn: () => void = () => undefined
  const still = new Promise<void>((resolve) => (goOn = resolve))
  const renew: LeaseStore['renew'] = async (held, req) => {
    if (!req) await still
    return store.renew(held, req)
  }
  return { store: { ...store, renew }, goOn }
}

async function lostLease() {
  const { store: still, goOn } = standingStill()
  const lease = await takeLease(still, { name, milliseconds: 200 })
  await pause(250)
  return { ...lease!, goOn }
}

describe('a lease', () => {
  it('is given to one of ten that ask at once', async () => {
    const asked = Array.from({ length: 10 }, () => takeLease(store, { name }))
    const given = (await Promise.all(asked)).filter((lease) => lease !== null)
    expect(given.map(({ fence }) => fence)).toEqual([1])
    await given[0]?.release()
  })

  it('stays with whoever lives, however long it takes', async () => {
    const lease = await takeLease(store, { name, milliseconds: 900 })
    await pause(2_000)
    expect(await takeLease(store, { name })).toBe(null)
    await expect(lease?.check()).resolves.toBe(undefined)
    await lease?.release()
  })

  it('is free once it is given back', async () => {
    const first = await takeLease(store, { name })
    await first?.release()
    const second = await takeLease(store, { name })
    expect(second?.fence).toBe(2)
    await second?.release()
  })

  it('goes to the next when its holder stands still, who then cannot hold or free it any more', async () => {
    const lost = await lostLease()
    const next = await takeLease(store, { name })
    expect([lost.fence, next?.fence]).toEqual([1, 2])
    lost.goOn()
    await expect(lost.check()).rejects.toThrow(LeaseLost)
    await lost.release()
    expect(await takeLease(store, { name })).toBe(null)
    await next?.release()
  })

  it('stays with whoever stood still while nobody else asked for it', async () => {
    const lease = await lostLease()
    lease.goOn()
    await expect(lease.check()).resolves.toBe(undefined)
    expect(await takeLease(store, { name })).toBe(null)
    await lease.release()
  })

  it('that was lost keeps what its holder writes from being stored', async () => {
    const writing = async (lease: { hold: (typeof lost)['hold'] }, code: string) => {
      const req = await createLocalReq({}, payload)
      return unitOfWork(req, async () => {
        await lease.hold(req)
        const data = { code, name: code, set: 'test' }
        await payload.create({ collection: 'topics', data, req })
      })
    }
    const lost = await lostLease()
    const next = await takeLease(store, { name })
    await expect(writing(lost, 'too-late')).rejects.toThrow(LeaseLost)
    await writing(next!, 'in-time')
    await next?.release()
    const { docs } = await payload.find({ collection: 'topics' })
    expect(docs.map(({ code }) => code)).toEqual(['in-time'])
  })
})

describe('work under a lease', () => {
  it('is done by one after the other, and whoever waits is told once', async () => {
    let inside = 0
    let most = 0
    const told: number[] = []
    const work = async () => {
      most = Math.max(most, ++inside)
      await pause(50)
      inside--
    }
    const doing = [1, 2, 3].map((one) =>
      withLease(store, { name, waiting: () => void told.push(one) }, work),
    )
    await Promise.all(doing)
    expect(most).toBe(1)
    expect(told).toHaveLength(2)
  })

  it('frees the lease when it fails', async () => {
    const failing = withLease(store, { name }, () => Promise.reject(new Error('full')))
    await expect(failing).rejects.toThrow('full')
    const lease = await takeLease(store, { name })
    expect(lease).not.toBe(null)
    await lease?.release()
  })

  it('has the same outcome when the lease cannot be given back, which is told', async () => {
    const told: string[] = []
    const release = () => Promise.reject(new Error('no primary'))
    const electing = { ...store, release, warn: ({ msg }: { msg: string }) => void told.push(msg) }
    const doing = (work: () => Promise<string>) =>
      withLease(electing, { name: `${name} ${told.length}` }, work)
    expect(await doing(() => Promise.resolve('done'))).toBe('done')
    await expect(doing(() => Promise.reject(new Error('full')))).rejects.toThrow('full')
    expect(told).toEqual([`lease "${name} 0" not given back`, `lease "${name} 1" not given back`])
  })

  it('is done again by whoever lost the lease in its middle', async () => {
    let tries = 0
    await withLease(store, { name }, () => {
      if (++tries === 1) throw new LeaseLost(name)
      return Promise.resolve()
    })
    expect(tries).toBe(2)
  })

  it('is done again when it failed on what the next one was doing meanwhile', async () => {
    let tries = 0
    await withLease(standingStill().store, { name, milliseconds: 200 }, async () => {
      if (++tries > 1) return
      await pause(250)
      const next = await takeLease(store, { name })
      await next?.release()
      throw new Error('FOREIGN KEY constraint failed')
    })
    expect(tries).toBe(2)
  })
})
