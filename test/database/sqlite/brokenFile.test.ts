import { createClient } from '@libsql/client'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { checkWhole } from '@/database/sqlite/checkWhole'
import { env } from '@/env'
import { EnvironmentError } from '@/EnvironmentError'
import type { User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'
import { runCommand } from '../../helpers/runCommand'

const inside = (name: string) => path.join(env.dataDir, name)

/** A backup of yesterday beside the `-wal` that a killed server has left. */
async function restoredBesideLog(): Promise<string> {
  const running = inside('running.db')
  const client = createClient({ url: `file:${running}` })
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('CREATE TABLE a (id INTEGER PRIMARY KEY, text TEXT)')
  await client.execute('CREATE INDEX b ON a (text)')
  const fill = (from: number) =>
    client.execute({
      sql: `WITH RECURSIVE n (i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < ? + 3000)
        INSERT INTO a SELECT i, hex(randomblob(60)) FROM n`,
      args: [from, from],
    })
  await fill(0)
  await client.execute('DELETE FROM a WHERE id % 3 = 0')
  const restored = inside('restored.db')
  await client.execute(`VACUUM INTO '${restored}'`)
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  await fill(10_000)
  copyFileSync(`${running}-wal`, `${restored}-wal`)
  client.close()
  return restored
}

describe('a database restored beside the log of another', () => {
  it('is refused at start by name and says how to restore', async () => {
    const file = await restoredBesideLog()
    await expect(checkWhole('DATABASE_URI', file)).rejects.toThrow(EnvironmentError)
    await expect(checkWhole('DATABASE_URI', file)).rejects.toThrow(
      /DATABASE_URI: .*restored\.db đã hỏng[^]*restored\.db is broken.*-wal and .*-shm beside it/,
    )
    const { code, out, err } = await runCommand('start', [], { DATABASE_URI: `file:${file}` })
    expect([code, out, err.trim().split('\n').length]).toEqual([1, '', 2])
    // What the sentence says to do helps: being looked at has done it no harm.
    for (const beside of ['-wal', '-shm']) rmSync(file + beside, { force: true })
    await checkWhole('DATABASE_URI', file)
  })

  it('is no matter where there is none, or a whole one', async () => {
    await checkWhole('DATABASE_URI', inside('none.db'))
    expect(existsSync(inside('none.db'))).toBe(false)
  })
})

describe('a file that turns out to be broken while the server runs', () => {
  let payload: Payload
  let admin: User

  beforeAll(async () => {
    payload = await getTestPayload()
    admin = await makeUser(payload, 'administrator')
  })

  const write = (code: string) =>
    rest(payload, 'POST', '/api/topics', {
      as: admin,
      body: { name: code, set: 'broken', code },
    })
  const check = () => (payload.db as unknown as { checkWrites: () => Promise<void> }).checkWrites()

  it('is not written any more, and not ready until a restart', async () => {
    expect((await write('before')).status).toBe(201)
    await check()
    const { client } = payload.db as unknown as { client: ReturnType<typeof createClient> }
    await client.execute('CREATE TABLE harmed (a TEXT)')
    await client.execute('PRAGMA writable_schema = ON')
    await client.execute(`UPDATE sqlite_schema SET rootpage = 1000000 WHERE name = 'harmed'`)
    await client.execute('PRAGMA writable_schema = RESET')
    await expect(client.execute('SELECT * FROM harmed')).rejects.toThrow(/SQLITE_CORRUPT/)
    const { status, body } = await write('after')
    expect([status, body]).toEqual([
      503,
      { errors: [{ code: 'storageFailing', message: expect.any(String) }] },
    ])
    await expect(check()).rejects.toThrow(/SQLITE_CORRUPT/)
    await expect(check()).rejects.toThrow(/SQLITE_CORRUPT/)
  })
})
