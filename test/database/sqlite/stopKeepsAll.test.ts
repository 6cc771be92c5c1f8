import { createClient } from '@libsql/client'
import { describe, expect, it } from '@jest/globals'
import { copyFileSync, existsSync, statSync } from 'node:fs'
import { env } from '@/env'
import { getTestPayload } from '../../helpers/getTestPayload'

const file = env.databaseUri.slice('file:'.length)

describe('a stop', () => {
  it('leaves everything in the one file that people copy', async () => {
    const payload = await getTestPayload()
    for (let at = 0; at < 40; at++) {
      const data = { name: `kept ${at}`, set: 'stop', code: `${at}` }
      await payload.create({ collection: 'topics', data, depth: 0 })
    }
    await payload.destroy()
    expect(existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0).toBe(0)
    copyFileSync(file, `${file}.copy`)
    const copy = createClient({ url: `file:${file}.copy` })
    const { rows } = await copy.execute(`SELECT count(*) FROM topics WHERE "set" = 'stop'`)
    expect(rows[0]?.[0]).toBe(40)
    copy.close()
  })
})
