import { execFileSync } from 'node:child_process'
import type { Scenario } from './scenario'
import { startServer } from './startServer'

/** A server whose data lies on a disk that can only be read. */
export const readOnly: Scenario = async ({ folder, port }) => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=64m', 'tmpfs', folder])
  try {
    const server = startServer({ folder, port })
    const code = await server.ended
    const note = `refused at start, exit ${code}: ${server.said().trim().split('\n')[0]}`
    const none = { acknowledged: 0, found: 0, lost: 0, doubled: 0, byStatus: {} }
    return [{ scenario: 'read-only data folder', ...none, note }]
  } finally {
    execFileSync('umount', ['-l', folder])
  }
}
