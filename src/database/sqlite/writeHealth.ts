import { isBroken, isStorageFailure } from '@/database/sqlite/isStorageFailure'

export type WriteHealth = {
  /** Remembers a failure of the storage; any other error is none of its business. */
  failed: (error: unknown) => void
  /** A change has reached the file. */
  wrote: () => void
  /** Throws what was said of a broken file: nothing is written into it any more until a restart. */
  mustBeWhole: () => void
  /** Resolves when nothing speaks against writing; after a failure only once the probe has written. */
  check: () => Promise<void>
}

type Options = {
  /** Writes something small; rejects when that is not possible. */
  probe: () => Promise<void>
  /** Told when writing begins to fail, not again until it has worked in between. */
  onFailure: (error: Error) => void
  onRecovery: () => void
  /** Told once that the file is broken. */
  onBroken: (error: Error) => void
}

/**
 * Knows whether the last change reached the file: one failure concerns everybody. A disk may have room
 * again; a broken file stays broken, whatever can still be written into it.
 */
export function writeHealth({ probe, onFailure, onRecovery, onBroken }: Options): WriteHealth {
  let failing = false
  let broken: unknown
  const wrote = () => {
    if (failing && !broken) onRecovery()
    failing = false
  }
  const mustBeWhole = () => {
    if (broken) throw broken
  }
  return {
    failed: (error) => {
      if (!isStorageFailure(error) || broken) return
      if (isBroken(error)) {
        broken = error
        onBroken(error as Error)
      } else if (!failing) onFailure(error as Error)
      failing = true
    },
    wrote,
    mustBeWhole,
    check: async () => {
      mustBeWhole()
      if (!failing) return
      await probe()
      wrote()
    },
  }
}
