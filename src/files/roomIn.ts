import { constants } from 'node:fs'
import { access, mkdir, statfs } from 'node:fs/promises'

/** Bytes that this process may still write in a folder, which is made if need be; 0 when it may not write there at all. */
export async function roomIn(folder: string): Promise<number> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return 0
  }
}
