import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { describe, expect, it } from '@jest/globals'
import { env } from '@/env'
import { getTestPayload } from '../../helpers/getTestPayload'
import { runCommand } from '../../helpers/runCommand'

const NEWER = '29990101_000000_something'

describe('a database that a newer version has changed', () => {
  it('is refused by name', async () => {
    const { db } = await getTestPayload()
    if (env.databaseKind === 'sqlite') {
      const { client } = db as unknown as SQLiteAdapter
      await client.execute({
        sql: 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, 9)',
        args: [NEWER, NEWER],
      })
    } else {
      const { connection } = db as unknown as MongooseAdapter
      const { matchedCount } = await connection
        .collection<{ _id: string }>('schema')
        .updateOne({ _id: 'newest' }, { $set: { migration: NEWER } })
      expect(matchedCount).toBe(1)
    }
    const { code, err, out } = await runCommand('adminPassword', ['a@example.vn'])
    expect([code, out]).toEqual([1, ''])
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining(`✗ DATABASE_URI: cơ sở dữ liệu này đã được một phiên bản mới hơn`),
      expect.stringMatching(new RegExp(`^ {2}DATABASE_URI: a newer version.*${NEWER}`)),
    ])
  })
})
