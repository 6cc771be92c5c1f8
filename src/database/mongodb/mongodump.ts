import { spawn } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'

/** The options that make one file of a database; with the oplog as one moment saw it. */
const optionsFor = (archive: string, oplog: boolean) => [
  ...(oplog ? ['--oplog'] : []),
  '--gzip',
  `--archive=${archive}`,
]

/** As somebody would type it; the address has no password, which mongodump asks for. */
export function mongodumpCommand(uri: string, archive: string): string {
  const [oplog, ...options] = optionsFor(archive, true)
  const address = wholeServer(uri).replace(/\/\/(?:[^@/]*@)?/, '//backup@')
  return ['mongodump', oplog, ...options, `--uri='${address}'`].join(' ')
}

/** Runs mongodump. Null when it is not there, else its exit code. */
export async function mongodump(
  uri: string,
  { archive, oplog }: { archive: string; oplog: boolean },
): Promise<number | null> {
  // Not on the command line, where every account of the machine could read the password.
  const config = `${archive}.config`
  const address = oplog ? wholeServer(uri) : uri
  await writeFile(config, `uri: ${JSON.stringify(address)}\n`, { mode: 0o600 })
  try {
    return await ended('mongodump', [`--config=${config}`, ...optionsFor(archive, oplog)])
  } finally {
    await rm(config, { force: true })
  }
}

/** Without the name of a database: the oplog goes with the whole server only. Signs in where it did. */
function wholeServer(uri: string): string {
  const [, server = uri, database = '', options = ''] =
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?([^?]*)(.*)$/.exec(uri) ?? []
  const source = /[?&]authSource=/.test(options) || !database ? '' : `authSource=${database}`
  const all = [options.slice(1), source].filter(Boolean).join('&')
  return `${server}/${all && `?${all}`}`
}

function ended(command: string, args: string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? resolve(null) : reject(error),
    )
    child.once('close', (code) => resolve(code ?? 1))
  })
}
