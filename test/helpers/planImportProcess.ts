import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export type Ended = { code: number | null; signal: string | null; out: string; err: string }

/**
 * Makes a process kill itself without a word once it has said this. From outside it would come too
 * late on a busy machine: what is left of its work takes less than a second.
 */
const killedAt = (text: string): string => {
  const script = `
    const { write } = process.stderr
    process.stderr.write = (said, ...rest) => {
      const done = write.call(process.stderr, said, ...rest)
      if (String(said).includes(${JSON.stringify(text)})) process.kill(process.pid, 'SIGKILL')
      return done
    }`
  return `--import data:text/javascript,${encodeURIComponent(script)}`
}

/** `npm run plan:import` on a database; killed without a word when it first says `killAt`. */
export function planImportProcess(uri: string, args: string[], killAt?: string): Promise<Ended> {
  const child = spawn(process.execPath, ['bin/run.mjs', 'src/cli/importPlan.ts', ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URI: uri,
      NODE_ENV: 'production',
      NODE_OPTIONS: killAt ? killedAt(killAt) : '',
    },
  })
  const ended: Ended = { code: null, signal: null, out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (ended.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (ended.err += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ ...ended, code, signal }))
  })
}
