import { randomUUID } from 'node:crypto'
import { copyFile, link } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/env'

/** Begins the second name of a file whose removal is not decided yet. */
const KEPT = '.kept-'
const ID_LENGTH = randomUUID().length

export const isSecondName = (name: string) => name.startsWith(KEPT)

export const firstNameOf = (second: string) => second.slice(KEPT.length + ID_LENGTH + 1)

export const storedAt = (name: string) => path.join(env.mediaDir, name)

/**
 * Gives a stored file a second name and says which; none where there is no such file. Where a volume
 * has no hard links it is copied: only what is surely not there may go without.
 */
export async function giveSecondName(
  name: string,
  linking: typeof link = link,
): Promise<string | undefined> {
  const second = `${KEPT}${randomUUID()}-${name}`
  const [from, to] = [storedAt(name), storedAt(second)]
  try {
    await linking(from, to).catch((error: unknown) => {
      if (isMissing(error)) throw error
      return copyFile(from, to)
    })
    return second
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'
