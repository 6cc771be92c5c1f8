import { constants } from 'node:fs'
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * Copies a folder that is in use. A file that is taken away meanwhile is left out: nothing refers to it
 * any more.
 * @returns how many files were copied
 */
export async function copyFolder(from: string, to: string): Promise<number> {
  await mkdir(to, { recursive: true })
  let copied = 0
  for (const entry of await readdir(from, { withFileTypes: true }).catch(noneIfMissing)) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) copied += await copyFolder(source, target)
    else if (entry.isFile()) copied += await copyOne(source, target)
  }
  return copied
}

const copyOne = (from: string, to: string) =>
  copyFile(from, to, constants.COPYFILE_FICLONE)
    .then(() => 1, noneIfMissing)
    .then(Number)

function noneIfMissing(error: NodeJS.ErrnoException): never[] {
  if (error.code !== 'ENOENT') throw error
  return []
}
