import { describe, expect, it, jest } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { env } from '@/env'
import { getTestPayload } from '../../helpers/getTestPayload'
import { planImportProcess } from '../../helpers/planImportProcess'
import { testDatabase } from '../../helpers/testDatabase.mjs'

const FILE = fileURLToPath(new URL('../../fixtures/tasks.tsv', import.meta.url))

/** What a command says before it fills an empty database. */
const PREPARING = 'Chuẩn bị danh mục'

// Each starts on an empty database, on whatever else the machine does.
jest.setTimeout(180_000)

describe('two processes that start on an empty database', () => {
  it('both find it prepared, once', async () => {
    const both = [1, 2].map(() => planImportProcess(env.databaseUri, [FILE, '--dry-run', '--json']))
    const ended = await Promise.all(both)
    expect(ended.map(({ code }) => code)).toEqual([0, 0])
    for (const { out } of ended) expect(JSON.parse(out)).toMatchObject({ rows: 278, problems: [] })
    const payload = await getTestPayload()
    const { docs } = await payload.find({ collection: 'agencies', pagination: false, depth: 0 })
    expect(new Set(docs.map(({ key }) => key)).size).toBe(docs.length)
    expect(docs.length).toBeGreaterThan(700)
  })

  it('come to the end also when the one that prepares it is killed', async () => {
    const kind = env.databaseKind
    const uri = testDatabase(kind, mkdtempSync(`${dirname(env.dataDir)}/first-`))
    const killed = await planImportProcess(uri, [FILE, '--dry-run'], PREPARING)
    expect(killed.signal).toBe('SIGKILL')
    const next = await planImportProcess(uri, [FILE, '--dry-run', '--json'])
    expect(next.code).toBe(0)
    expect(JSON.parse(next.out)).toMatchObject({ rows: 278, problems: [] })
  })
})
