import { createClient } from '@libsql/client'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/env'
import { getTestPayload } from '../../helpers/getTestPayload'
import { runCommand } from '../../helpers/runCommand'

const inside = (name: string) => path.join(env.dataDir, name)
let payload: Payload

beforeAll(async () => {
  payload = await getTestPayload()
  mkdirSync(env.mediaDir, { recursive: true })
  writeFileSync(path.join(env.mediaDir, 'picture.png'), 'a picture')
  writeFileSync(inside('secret'), env.secret)
})

describe('npm run backup', () => {
  it('under writes holds all that was confirmed before it began, with uploads and the secret', async () => {
    const confirmed: string[] = []
    let going = true
    const writer = async (name: string) => {
      for (let at = 0; going; at++) {
        const code = `${name}-${at}`
        const data = { name: code, set: 'backup', code }
        await payload.create({ collection: 'topics', data, depth: 0 })
        confirmed.push(code)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    }
    const writers = ['a', 'b', 'c'].map(writer)
    while (confirmed.length < 40) await new Promise((resolve) => setTimeout(resolve, 10))
    const before = [...confirmed]
    const { code, out, err } = await runCommand('backup', [inside('backups')])
    const during = confirmed.length - before.length
    going = false
    await Promise.all(writers)

    expect([code, err]).toEqual([0, ''])
    const [name = '', ...more] = readdirSync(inside('backups'))
    expect(more).toEqual([])
    expect(out).toContain(inside(`backups/${name}`))
    const at = (file: string) => inside(`backups/${name}/${file}`)
    expect(readFileSync(at('media/picture.png'), 'utf8')).toBe('a picture')
    expect(readFileSync(at('secret'), 'utf8')).toBe(env.secret)
    const database = at(path.basename(env.databaseUri))
    for (const file of [at(''), database, at('secret')]) {
      expect([file, statSync(file).mode & 0o077]).toEqual([file, 0])
    }
    const copy = createClient({ url: `file:${database}` })
    const { rows } = await copy.execute(`SELECT code FROM topics WHERE "set" = 'backup'`)
    copy.close()
    const saved = new Set(rows.map((row) => row[0]))
    expect(before.filter((one) => !saved.has(one))).toEqual([])
    expect(during).toBeGreaterThan(0)
  })

  it('says how it is called, and where it must not write', async () => {
    const { code, err } = await runCommand('backup', [])
    expect([code, err]).toEqual([1, expect.stringMatching(/npm run backup -- FOLDER/)])
    const into = await runCommand('backup', [path.join(env.mediaDir, 'backups')])
    expect([into.code, into.err]).toEqual([1, expect.stringMatching(/must lie elsewhere/)])
  })

  it('keeps nothing when there is no database', async () => {
    const none = { DATABASE_URI: `file:${inside('none.db')}` }
    const { code, err } = await runCommand('backup', [inside('empty')], none)
    expect([code, err]).toEqual([1, expect.stringMatching(/none\.db is not there yet/)])
    expect(readdirSync(inside('empty'))).toEqual([])
  })
})
