import { execFileSync } from 'node:child_process'
import { startSentence } from '@/i18n/startSentence'
import type { Scenario } from './scenario'
import { startServer } from './startServer'

/** A server whose data lies on a disk that can only be read: it must say so by name and end, not serve. */
export const readOnly: Scenario = async ({ folder, port }) => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=64m', 'tmpfs', folder])
  try {
    const server = startServer({ folder, port })
    const served = await server.ready()
    const code = await server.end('SIGKILL')
    const said = server.said()
    const sentence = startSentence('readOnly', { name: 'DATA_DIR', path: folder })
    const expected = !served && code === 1 && said.includes(sentence)
    const note = `${served ? 'served' : `refused at start, exit ${code}`}: ${said.trim().split('\n')[0]}`
    const none = { acknowledged: 0, found: 0, lost: 0, doubled: 0, byStatus: {} }
    return [{ scenario: 'read-only data folder', ...none, expected, note }]
  } finally {
    execFileSync('umount', ['-l', folder])
  }
}
