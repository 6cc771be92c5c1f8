import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

/**
 * The address of a database nobody else uses: one per test file, so that files neither wait for
 * nor see each other. (`:memory:` fails as soon as there are transactions.)
 * @param {'sqlite' | 'mongodb'} kind
 * @param {string} folder where a file may lie
 */
export function testDatabase(kind, folder) {
  const name = `test_${randomUUID().slice(0, 8)}`
  if (kind === 'sqlite') return `file:${join(folder, `${name}.db`)}`
  const server = process.env.TEST_MONGODB_URI
  if (!server)
    throw new Error('The mongodb lane needs TEST_MONGODB_URI; run `npm test -- --lane mongodb`')
  // Not `new URL`: an address may name several hosts.
  const [, hosts, , options = ''] =
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)(\/[^?]*)?(\?.*)?$/.exec(server) ?? []
  if (!hosts) throw new Error('TEST_MONGODB_URI is no mongodb:// address')
  return `${hosts}/${name}${options}`
}
