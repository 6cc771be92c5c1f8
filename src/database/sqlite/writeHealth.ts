import { isStorageFailure } from '@/database/sqlite/isStorageFailure'

export type WriteHealth = {
  /** Remembers a failure of the storage; any other error is none of its business. */
  failed: (error: unknown) => void
  /** A change has reached the file. */
  wrote: () => void
  /** Resolves when nothing speaks against writing; after a failure only once the probe has written. */
  check: () => Promise<void>
}

type Options = {
  /** Writes something small; rejects when that is not possible. */
  probe: () => Promise<void>
  /** Told when writing begins to fail, not again until it has worked in between. */
  onFailure: (error: Error) => void
  onRecovery: () => void
}

/** Knows whether the last change reached the file: one failure concerns everybody. */
export function writeHealth({ probe, onFailure, onRecovery }: Options): WriteHealth {
  let failing = false
  const wrote = () => {
    if (failing) onRecovery()
    failing = false
  }
  return {
    failed: (error) => {
      if (!isStorageFailure(error)) return
      if (!failing) onFailure(error as Error)
      failing = true
    },
    wrote,
    check: async () => {
      if (!failing) return
      await probe()
      wrote()
    },
  }
}
