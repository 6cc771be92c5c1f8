import { afterAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const folder = mkdtempSync(path.join(tmpdir(), 'cchc-start-'))
const inside = (name: string) => path.join(folder, name)
writeFileSync(inside('a-file'), 'no database')
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm start', () => {
  it.each([
    ['a data folder that is a file', { DATA_DIR: inside('a-file') }, 'DATA_DIR'],
    ['a media folder that is a file', { MEDIA_DIR: inside('a-file') }, 'MEDIA_DIR'],
    ['no database', { DATABASE_URI: `file:${inside('a-file')}` }, 'DATABASE_URI'],
    ['a database nobody knows', { DATABASE_URI: 'mysql://localhost' }, 'DATABASE_URI'],
    ['MongoDB without a secret', { DATABASE_URI: 'mongodb://localhost/x' }, 'PAYLOAD_SECRET'],
    ['a port that is no number', { PORT: 'http' }, 'PORT'],
    ['neither yes nor no', { DEMO: 'nein' }, 'DEMO'],
    ['an address without a scheme', { SERVER_URL: 'lich.hanoi.gov.vn' }, 'SERVER_URL'],
  ])('says %s in one sentence and ends with 1', (_what, own, name) => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['bin/run.mjs', 'src/cli/start.ts'],
      {
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          NODE_ENV: 'production',
          DATA_DIR: inside('data'),
          MEDIA_DIR: inside('media'),
          PAYLOAD_SECRET: '',
          DATABASE_URI: `file:${inside('good-start.db')}`,
          ...own,
        },
        encoding: 'utf8',
      },
    )
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^✗ ${name}: `)),
      expect.stringMatching(new RegExp(`^ {2}${name}: `)),
    ])
  })
})
