import { describe, expect, it } from '@jest/globals'
import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/env'
import { checkFolder } from '@/files/checkFolder'
import { keptSecret } from '@/files/keptSecret'
import { privateFile } from '@/files/privateFile'
import { getTestPayload } from '../../helpers/getTestPayload'

const inside = (name: string) => path.join(env.dataDir, name)
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8)

describe('what holds hashes and sessions', () => {
  it('is for its owner only: the database and what lies beside it', async () => {
    await getTestPayload()
    const files = readdirSync(env.dataDir).filter((name) => /\.db(?:-wal|-shm)?$/.test(name))
    expect(files.length).toBeGreaterThan(1)
    expect(files.map((name) => modeOf(inside(name)))).toEqual(files.map(() => '600'))
  })

  it('lies in folders that are for their owner only', () => {
    checkFolder('DATA_DIR', inside('new'))
    keptSecret(inside('other/secret'))
    expect([modeOf(inside('new')), modeOf(inside('other'))]).toEqual(['700', '700'])
  })

  it('is closed to strangers where it was open, and stays open to its group', () => {
    writeFileSync(inside('old.db'), '')
    chmodSync(inside('old.db'), 0o644)
    privateFile(inside('old.db'))
    expect(modeOf(inside('old.db'))).toBe('640')
  })
})
