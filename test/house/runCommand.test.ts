import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const RUN = path.resolve('bin/run.mjs')

let project = ''
const inside = (name: string) => path.join(project, name)

beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'run-'))
  mkdirSync(inside('node_modules/.cache/commands'), { recursive: true })
  symlinkSync(path.resolve('node_modules/esbuild'), inside('node_modules/esbuild'))
  mkdirSync(inside('test'))
  const says = "console.log(process.env.DATABASE_URI ?? 'none', process.env.DEMO ?? 'none')"
  for (const entry of ['say.ts', 'test/say.ts']) writeFileSync(inside(entry), says)
})
afterAll(() => rmSync(project, { recursive: true }))

/** What a command sees of its environment. */
function run(entry: string, env: Record<string, string> = {}) {
  const options = {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_ENV: 'test' as const, ...env },
  } as const
  const { stdout, stderr, status } = spawnSync(process.execPath, [RUN, entry], options)
  return { said: stdout.trim(), stderr, status }
}

describe('a command', () => {
  it('reads .env of the folder it runs in; what is set already wins', () => {
    expect(run('say.ts').said).toBe('none none')
    writeFileSync(inside('.env'), 'DATABASE_URI=file:of-env.db\nDEMO=0\n')
    expect(run('say.ts').said).toBe('file:of-env.db 0')
    expect(run('say.ts', { DEMO: '1' }).said).toBe('file:of-env.db 1')
  })

  it('reads another file when it is told so, and says when that is not there', () => {
    writeFileSync(inside('other'), 'DEMO=yes\n')
    expect(run('say.ts', { ENV_FILE: 'other' }).said).toBe('none yes')
    expect(run('say.ts', { ENV_FILE: '' }).said).toBe('none none')
    const { status, stderr } = run('say.ts', { ENV_FILE: 'nowhere' })
    expect([status, stderr]).toEqual([1, expect.stringMatching(/✗ nowhere: ENOENT/)])
  })

  it('of the tests reads none', () => {
    expect(run('test/say.ts').said).toBe('none none')
  })

  it('takes away what killed ones have left, and nothing of those that run', () => {
    const leftover = (name: string) => inside(`node_modules/.cache/commands/${name}`)
    const { pid } = spawnSync(process.execPath, ['-e', '0'])
    const [dead, alive] = [leftover(`start-${pid}.mjs`), leftover(`start-${process.pid}.mjs`)]
    for (const file of [dead, alive]) writeFileSync(file, '')
    run('say.ts')
    expect([dead, alive].map((file) => existsSync(file))).toEqual([false, true])
  })
})

describe('a folder that cannot be written', () => {
  it('is told in both languages, without a stack trace', () => {
    rmSync(inside('node_modules/.cache'), { recursive: true })
    writeFileSync(inside('node_modules/.cache'), 'in its place')
    const { status, stderr } = run('say.ts')
    expect([status, stderr.trim().split('\n')]).toEqual([
      1,
      [
        expect.stringMatching(/^✗ node_modules\/\.cache: .*\(E\w+\)/),
        expect.stringMatching(/^ {2}node_modules\/\.cache: .* cannot be used/),
      ],
    ])
  })
})

describe('a script of package.json', () => {
  it('is the process that gets the signal, without a shell between', async () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    for (const [name, script] of Object.entries(scripts)) {
      if (/\bnode /.test(script))
        expect([name, script]).toEqual([name, expect.stringMatching(/(?:^| )exec node /)])
    }
    const manifest = { scripts: { start: 'A=1 exec node wait.mjs' } }
    writeFileSync(inside('package.json'), JSON.stringify(manifest))
    const ends = "process.once('SIGTERM', () => { console.log('stopped'); process.exit() })"
    writeFileSync(inside('wait.mjs'), `${ends}; setInterval(() => {}, 1000); console.log('waits')`)
    const npm = spawn('npm', ['start', '--silent'], { cwd: project })
    let said = ''
    npm.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said === 'waits\n') npm.kill('SIGTERM')
    })
    await once(npm, 'close')
    expect(said).toBe('waits\nstopped\n')
  })
})
