import { randomUUID } from 'node:crypto'
import { link, open, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/env'
import type { Media } from '@/payload-types'

type Files = Pick<Media, 'filename' | 'sizes'>

/** Begins the second name of a file whose removal is not decided yet. */
const KEPT = '.kept-'
const ID_LENGTH = randomUUID().length

/** The names of what is stored for a document: the original and its sizes. */
export function namesOf({ filename, sizes }: Partial<Files>): string[] {
  const all = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  return [...new Set(all.filter((name) => typeof name === 'string' && name !== ''))] as string[]
}

const at = (name: string) => path.join(env.mediaDir, name)

/** Takes files away; those that are not there are no matter. */
export async function removeFiles(names: readonly string[]): Promise<void> {
  for (const name of names) await rm(at(name), { force: true })
}

/** A second name for each file, so that it can be put back when it is taken away and should not be. */
export async function keepFiles(names: readonly string[]): Promise<{
  forget: () => Promise<void>
  putBack: () => Promise<void>
}> {
  const kept: { name: string; second: string }[] = []
  for (const name of names) {
    const second = `${KEPT}${randomUUID()}-${name}`
    const linked = await link(at(name), at(second)).then(
      () => true,
      () => false, // nothing there to be kept
    )
    if (linked) kept.push({ name, second })
  }
  return {
    forget: () => removeFiles(kept.map(({ second }) => second)),
    putBack: async () => {
      for (const { name, second } of kept) {
        await rename(at(second), at(name)).catch(() => undefined)
        await rm(at(second), { force: true }) // two names of one file are left as they are
      }
    },
  }
}

/** At start: what a killed process had taken away without a decision is put back. */
export async function putBackUndecided(): Promise<void> {
  const seconds = (await readdir(env.mediaDir).catch(() => [])).filter((name) => name.startsWith(KEPT))
  for (const second of seconds) {
    const name = second.slice(KEPT.length + ID_LENGTH + 1)
    await link(at(second), at(name)).catch(() => undefined) // it is still there
    await rm(at(second))
  }
}

/** Waits until the bytes are on the disk: a document that is stored has its files after a power cut. */
export async function flushFiles(names: readonly string[]): Promise<void> {
  for (const name of [...names, '.']) {
    const file = await open(at(name), 'r')
    await file.sync().finally(() => file.close())
  }
}
