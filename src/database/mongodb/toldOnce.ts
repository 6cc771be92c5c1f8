import type { Payload } from 'payload'
import { databaseTrouble } from '@/database/databaseTrouble'

export type Outage = {
  /** An operation has failed with this. */
  met: (error: unknown) => void
  /** An operation was answered by the server. */
  answered: () => void
}

/**
 * Tells of a database that does not answer once when it begins and once when it is over: Payload writes
 * a stack trace for every request that meets it, which would be hundreds of lines that say the same.
 */
export function toldOnce(logger: Payload['logger']): Outage {
  let since: number | undefined
  const log = logger.error.bind(logger) as (first: unknown, ...rest: unknown[]) => void
  logger.error = (first: unknown, ...rest: unknown[]) => {
    const error = first instanceof Error ? first : (first as { err?: unknown } | undefined)?.err
    if (since === undefined || databaseTrouble(error) !== 'unavailable') log(first, ...rest)
  }
  return {
    met: (error) => {
      if (since !== undefined || databaseTrouble(error) !== 'unavailable') return
      since = performance.now()
      log({ msg: `MongoDB does not answer: ${(error as Error).message}` })
    },
    answered: () => {
      if (since === undefined) return
      const seconds = Math.round((performance.now() - since) / 1000)
      since = undefined
      logger.info({ msg: `MongoDB answers again, after ${seconds} s` })
    },
  }
}
