import { execFileSync } from 'node:child_process'
import { appendFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Scenario } from './scenario'
import { startServer } from './startServer'
import { compare, savedCodes, startWriters } from './writers'

const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000))

/** Writes into a file until its disk has no room: the writers take room at the same time. */
function fillUp(file: string) {
  const piece = Buffer.alloc(64 * 1024)
  try {
    for (;;) appendFileSync(file, piece)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}

/** The disk of a running server fills up under twenty writers and has room again later. */
export const diskFull: Scenario = async ({ folder, port }) => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder])
  try {
    const server = startServer({ folder, port })
    if (!(await server.ready())) throw new Error(server.said())
    const writers = await startWriters(server.url, 20)
    await seconds(3)
    const filler = path.join(folder, 'filler')
    fillUp(filler)
    await seconds(8)
    const whileFull = await server.isReady()
    rmSync(filler)
    await seconds(1)
    const after = await server.isReady()
    const before = writers.acknowledged.length
    await seconds(3)
    await writers.stop()
    const savedSince = writers.acknowledged.length - before
    await server.end('SIGKILL')

    const again = startServer({ folder, port })
    await again.ready()
    const compared = compare(writers, await savedCodes(again.url))
    await again.end('SIGTERM')
    const told = server.said().split('nothing can be saved').length - 1
    const expected = !whileFull && after && told > 0 && savedSince > 0
    const note = `/readyz ${whileFull ? 200 : 503} while full, ${after ? 200 : 503} after; ${told} lines in the log; ${savedSince} saved once there was room`
    return [{ scenario: 'disk full under 20 writers', ...compared, expected, note }]
  } finally {
    execFileSync('umount', ['-l', folder])
  }
}
