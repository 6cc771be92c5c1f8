import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The address of a database nobody else uses: one per test file, so that files neither wait for
 * nor see each other. (`:memory:` fails as soon as there are transactions.)
 * @param {'sqlite' | 'mongodb'} kind
 */
export function testDatabase(kind) {
  const name = `test_${randomUUID().slice(0, 8)}`
  if (kind === 'sqlite') {
    const folder = process.env.TEST_RUN_FOLDER ?? mkdtempSync(join(tmpdir(), 'cchc-test-'))
    return `file:${join(folder, `${name}.db`)}`
  }
  const server = process.env.TEST_MONGODB_URI
  if (!server)
    throw new Error('The mongodb lane needs TEST_MONGODB_URI; run `npm test -- --lane mongodb`')
  // Not `new URL`: an address may name several hosts.
  const [, hosts, , options = ''] =
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)(\/[^?]*)?(\?.*)?$/.exec(server) ?? []
  if (!hosts) throw new Error('TEST_MONGODB_URI is no mongodb:// address')
  return `${hosts}/${name}${options}`
}
