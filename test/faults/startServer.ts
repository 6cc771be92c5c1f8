import { spawn } from 'node:child_process'
import path from 'node:path'

export const ADMIN = { email: 'admin@example.vn', password: 'only-for-faults-1' }

const READY_MS = 600_000

type Options = { folder: string; port: number; env?: Record<string, string> }

/** `npm start` as a child, with its data in `folder`; `ready` resolves to false when it ends instead. */
export function startServer({ folder, port, env = {} }: Options) {
  const child = spawn(process.execPath, ['bin/run.mjs', 'src/cli/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      DATA_DIR: folder,
      MEDIA_DIR: path.join(folder, 'media'),
      DATABASE_URI: `file:${path.join(folder, 'cchc.db')}`,
      PAYLOAD_SECRET: 'a secret for faults only, of no use elsewhere',
      DEMO: '0',
      WRITES_PER_MINUTE: '1000000',
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      ...env,
    },
  })
  // Whatever fails here, no server stays behind that the next scenario would take for its own.
  process.once('exit', () => child.kill('SIGKILL'))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const url = `http://127.0.0.1:${port}`
  const isReady = async () => (await fetch(`${url}/readyz`).catch(() => undefined))?.status === 200
  return {
    url,
    ended,
    isReady,
    said: () => said,
    ready: async () => {
      const until = Date.now() + READY_MS
      while (child.exitCode === null && Date.now() < until) {
        if (await isReady()) return true
        await new Promise((resolve) => setTimeout(resolve, 250))
      }
      return false
    },
    end: (signal: 'SIGTERM' | 'SIGKILL') => {
      child.kill(signal)
      return ended
    },
  }
}
