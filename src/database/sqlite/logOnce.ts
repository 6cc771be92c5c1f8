import type { Payload } from 'payload'
import { isStorageFailure } from '@/database/sqlite/isStorageFailure'

/**
 * Keeps a full disk from filling the log: Payload writes a stack trace for every request that fails,
 * and the failure of the storage is told once already (`writeHealth`).
 */
export function logOnce(logger: Payload['logger']): (words: object) => void {
  const log = logger.error.bind(logger) as (first: unknown, ...rest: unknown[]) => void
  logger.error = (first: unknown, ...rest: unknown[]) => {
    const error = first instanceof Error ? first : (first as { err?: unknown } | undefined)?.err
    if (!isStorageFailure(error)) log(first, ...rest)
  }
  return log
}
