import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LANES } from '../lanes/lanes.mjs'
import { readArguments } from '../lanes/readArguments.mjs'
import { runJest } from '../lanes/runJest.mjs'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lanes-'))
  writeFileSync(
    join(root, 'jest.config.mjs'),
    `export default { projects: ['none', 'skipped', 'one'].map((displayName) => ({
      displayName, rootDir: ${JSON.stringify(root)}, testMatch: ['<rootDir>/' + displayName + '/*.test.js'] })) }`,
  )
  writeFileSync(join(root, 'package.json'), '{}')
  for (const [name, text] of [
    ['skipped', "it.skip('is left out', () => {})"],
    ['one', "it('passes', () => {})"],
  ] as const) {
    mkdirSync(join(root, name))
    writeFileSync(join(root, name, 'a.test.js'), text)
  }
})
afterAll(() => rmSync(root, { recursive: true }))

const run = (project: string, narrowed = false, args: string[] = []) =>
  runJest({ project, root, outputFile: join(root, `${project}.json`), env: {}, args, narrowed })

describe('a lane is green when its tests ran and passed', () => {
  it('and red when there is none, or none that ran', async () => {
    expect(await run('one')).toMatchObject({ ok: true, passed: 1, failed: 0 })
    expect(await run('none')).toMatchObject({ ok: false, passed: 0, failed: 1 })
    expect(await run('skipped')).toMatchObject({ ok: false, passed: 0, failed: 1, skipped: 1 })
  })

  it('but may have none of those that were asked for', async () => {
    expect(await run('one', true, ['other'])).toMatchObject({ ok: true, passed: 0, failed: 0 })
    expect(await run('none', true)).toMatchObject({ ok: true, failed: 0 })
  })

  it.each([
    [[], false],
    [['--maxWorkers=1', '--silent', '--lane', 'sqlite', '--quick', '--require-all'], false],
    [['--maxWorkers', '2', '-w', '1', '--testTimeout', '100', '--bail'], false],
    [['report'], true],
    [['-t', 'a name'], true],
    [['--testNamePattern=a'], true],
    [['--onlyChanged'], true],
    [['--shard=1/2'], true],
  ])('%j asks for some of the tests only: %s', (args, narrowed) => {
    expect(readArguments(args, LANES).narrowed).toBe(narrowed)
  })
})
