import { access, readdir, rename, rm, stat } from 'node:fs/promises'
import type { Payload } from 'payload'
import { env } from '@/env'
import { slugs } from '@/slugs'
import { IMAGE_SIZES } from '../fields'
import { firstNameOf, isSecondName, storedAt } from './secondNames'

/** No transaction lasts that long: whoever gave a file its second name is not there any more. */
export const UNDECIDED_MS = 10 * 60_000

/**
 * Files to which a killed process gave a second name before it was decided whether they go. What a
 * document names is put back, what none names has rightly gone. Younger ones are left to the process
 * that may still be deciding. Nothing here keeps anybody from starting: the next call tries again.
 */
export async function settleUndecided(payload: Payload, now = Date.now()): Promise<void> {
  const names = await readdir(env.mediaDir).catch(() => [])
  for (const second of names.filter(isSecondName)) {
    try {
      await settle(payload, second, now)
    } catch (error) {
      payload.logger.error({ err: error, msg: second })
    }
  }
}

async function settle(payload: Payload, second: string, now: number): Promise<void> {
  // Not when it was written, which both names share, but when it was given the second.
  const { ctimeMs } = await stat(storedAt(second))
  if (now - ctimeMs < UNDECIDED_MS) return
  const name = firstNameOf(second)
  const isThere = await access(storedAt(name)).then(
    () => true,
    () => false,
  )
  if (!isThere && (await isNamed(payload, name))) await rename(storedAt(second), storedAt(name))
  else await rm(storedAt(second), { force: true })
}

async function isNamed(payload: Payload, name: string): Promise<boolean> {
  const paths = ['filename', ...IMAGE_SIZES.map((size) => `sizes.${size.name}.filename`)]
  const { totalDocs } = await payload.count({
    collection: slugs.media,
    where: { or: paths.map((path) => ({ [path]: { equals: name } })) },
  })
  return totalDocs > 0
}
