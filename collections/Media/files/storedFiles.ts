import { open, rename, rm } from 'node:fs/promises'
import type { Media } from '@/payload-types'
import { giveSecondName, storedAt } from './secondNames'

type Files = Pick<Media, 'filename' | 'sizes'>

/** The names of what is stored for a document: the original and its sizes. */
export function namesOf({ filename, sizes }: Partial<Files>): string[] {
  const all = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  return [...new Set(all.filter((name) => typeof name === 'string' && name !== ''))] as string[]
}

/** Takes files away; those that are not there are no matter. */
export async function removeFiles(names: readonly string[]): Promise<void> {
  for (const name of names) await rm(storedAt(name), { force: true })
}

/**
 * A second name for each file, so that it can be put back when it is taken away and should not be.
 * @throws when a file is there and cannot be kept: then it must not be taken away either
 */
export async function keepFiles(
  names: readonly string[],
  linking?: Parameters<typeof giveSecondName>[1],
): Promise<{ forget: () => Promise<void>; putBack: () => Promise<void> }> {
  const kept: { name: string; second: string }[] = []
  // What is left is settled later; a change that is stored does not fail over it.
  const forget = () => removeFiles(kept.map(({ second }) => second)).catch(() => undefined)
  for (const name of names) {
    const second = await giveSecondName(name, linking).catch(async (error: unknown) => {
      await forget()
      throw error
    })
    if (second) kept.push({ name, second })
  }
  return {
    forget,
    putBack: async () => {
      for (const { name, second } of kept) {
        try {
          await rename(storedAt(second), storedAt(name))
          await rm(storedAt(second), { force: true }) // two names of one file are left as they are
        } catch {
          // It keeps its second name until `settleUndecided` finds it.
        }
      }
    },
  }
}

/** Waits until the bytes are on the disk: a document that is stored has its files after a power cut. */
export async function flushFiles(names: readonly string[]): Promise<void> {
  for (const name of [...names, '.']) {
    const file = await open(storedAt(name), 'r')
    await file.sync().finally(() => file.close())
  }
}
