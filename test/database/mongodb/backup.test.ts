import { beforeAll, describe, expect, it } from '@jest/globals'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/env'
import { runCommand } from '../../helpers/runCommand'

const inside = (name: string) => path.join(env.dataDir, name)
const URI = 'mongodb://cchc:secret@a:1,b:2/cchc?replicaSet=rs0'

/** Stands where mongodump would: writes what it was asked into the archive. */
const STAND_IN = `#!/bin/sh
for option in "$@"; do
  case $option in
    --archive=*) archive=\${option#--archive=} ;;
    --config=*) config=\${option#--config=} ;;
  esac
done
echo "$@" > "$archive"
cat "$config" >> "$archive"
`

beforeAll(() => {
  mkdirSync(inside('bin'))
  mkdirSync(env.mediaDir, { recursive: true })
  writeFileSync(path.join(env.mediaDir, 'picture.png'), 'a picture')
  writeFileSync(inside('bin/mongodump'), STAND_IN)
  chmodSync(inside('bin/mongodump'), 0o755)
})

async function backUp(own: Record<string, string>) {
  const target = inside(`backups-${Object.keys(own).length}`)
  const env = { DATABASE_URI: URI, PATH: `${inside('bin')}:${process.env.PATH}`, ...own }
  const ended = await runCommand('backup', [target], env)
  const [name = ''] = existsSync(target) ? readdirSync(target) : []
  const folder = path.join(target, name)
  return { ...ended, folder, asked: () => readFileSync(`${folder}/mongodb.archive.gz`, 'utf8') }
}

describe('npm run backup on MongoDB', () => {
  it('runs mongodump, whose command line tells nobody the password, and copies the uploads', async () => {
    const { code, err, folder, asked } = await backUp({})
    expect(code).toBe(0)
    const [line, config] = asked().split('\n')
    expect(line).not.toContain('secret')
    expect(line).not.toContain('--oplog')
    expect(config).toBe(`uri: "${URI}"`)
    expect(readdirSync(folder).sort()).toEqual(['media', 'mongodb.archive.gz'])
    expect(err).toMatch(/BACKUP_URI[^]*PAYLOAD_SECRET/)
  })

  it('as one moment saw it with an account that may', async () => {
    const { asked, err } = await backUp({ BACKUP_URI: 'mongodb://backup:x@a/cchc?replicaSet=rs0' })
    expect(asked()).toContain('--oplog')
    expect(asked()).toContain('uri: "mongodb://backup:x@a/?replicaSet=rs0&authSource=cchc"')
    expect(err).not.toContain('BACKUP_URI')
  })

  it('says which command to run where mongodump is not there', async () => {
    const { code, err } = await backUp({ PATH: '/nowhere', ENV_FILE: '' })
    expect(code).toBe(1)
    expect(err).toContain('mongodump --oplog --gzip --archive=mongodb.archive.gz')
    expect(err).toContain("--uri='mongodb://backup@a:1,b:2/?replicaSet=rs0&authSource=cchc'")
    expect(err).not.toContain('secret')
  })
})
