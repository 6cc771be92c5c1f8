import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A command of package.json as a process of its own, in the environment of this test. */
export function runCommand(file: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['bin/run.mjs', `src/cli/${file}.ts`, ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', ...env },
  })
  const ended = { code: null as number | null, out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (ended.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (ended.err += chunk.toString()))
  return new Promise<typeof ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ ...ended, code }))
  })
}
