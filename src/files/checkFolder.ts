import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LEAST_FREE_MB, troubleOf, unusable } from '@/files/unusable'

const MEGABYTE = 1024 * 1024

/** What is asked of the file system; given, so that each way to fail can be tried. */
export type Folder = {
  /** Makes the folder if need be, writes a file in it and takes it away. */
  tryWriting: (folder: string) => void
  freeBytes: (folder: string) => number
}

const onDisk: Folder = {
  tryWriting: (folder) => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const file = path.join(/* turbopackIgnore: true */ folder, `.try-${process.pid}`)
    writeFileSync(file, 'x')
    rmSync(file)
  },
  freeBytes: (folder) => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  },
}

/**
 * Writing must be possible in a folder, and some room left.
 * @throws EnvironmentError naming the variable that set it
 */
export function checkFolder(name: string, folder: string, disk: Folder = onDisk): void {
  const at = { name, path: folder }
  try {
    disk.tryWriting(folder)
  } catch (error) {
    throw unusable(troubleOf(error), at)
  }
  if (disk.freeBytes(folder) < LEAST_FREE_MB * MEGABYTE) {
    throw unusable({ trouble: 'full', code: 'ENOSPC' }, at)
  }
}
