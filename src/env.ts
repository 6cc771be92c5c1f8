import path from 'node:path'
import { keptSecret } from '@/files/keptSecret'
import { troubleOf, unusable } from '@/files/unusable'
import { startSentence } from '@/i18n/startSentence'
import { EnvironmentError } from './EnvironmentError'

const dataDir = path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data')
const databaseUri =
  process.env.DATABASE_URI ?? `file:${path.join(/* turbopackIgnore: true */ dataDir, 'cchc.db')}`

export type DatabaseKind = 'sqlite' | 'mongodb'

function databaseKind(): DatabaseKind {
  if (databaseUri.startsWith('file:')) return 'sqlite'
  if (/^mongodb(\+srv)?:\/\//.test(databaseUri)) return 'mongodb'
  throw new EnvironmentError(startSentence('databaseUriUnknown'))
}

/** The embedded mode makes its secret once and keeps it; a server database must be given one. */
function payloadSecret(kind: DatabaseKind): string {
  const given = process.env.PAYLOAD_SECRET
  if (given) return given
  if (kind === 'mongodb') throw new EnvironmentError(startSentence('secretMissing'))
  try {
    return keptSecret(path.join(/* turbopackIgnore: true */ dataDir, 'secret'))
  } catch (error) {
    throw unusable(troubleOf(error), { name: 'DATA_DIR', path: dataDir })
  }
}

function wholeNumber(name: string, fallback: number, max: number): number {
  const value = Number(process.env[name] || fallback)
  if (!Number.isInteger(value) || value < 0 || value > max) {
    throw new EnvironmentError(startSentence('notWholeNumber', { name, max }))
  }
  return value
}

const kind = databaseKind()

/**
 * Everything the process takes from its environment; the only reader of `process.env` in `src`.
 * Fails at import with the name of the variable that cannot be used.
 */
export const env = {
  databaseUri,
  databaseKind: kind,
  dataDir,
  mediaDir: path.resolve(/* turbopackIgnore: true */ process.env.MEDIA_DIR ?? 'media'),
  secret: payloadSecret(kind),
  port: wholeNumber('PORT', 3000, 65535),
  /** Public address, for links in feeds and mails; empty means "as requested". */
  serverUrl: process.env.SERVER_URL ?? '',
  nodeEnv: process.env.NODE_ENV ?? 'development',
  isTest: process.env.NODE_ENV === 'test',
  isProduction: process.env.NODE_ENV === 'production',
  /** An account of MongoDB that may read everything with its oplog, for `npm run backup`. */
  backupUri: process.env.BACKUP_URI,
  demo: process.env.DEMO !== '0',
  adminEmail: process.env.ADMIN_EMAIL,
  adminPassword: process.env.ADMIN_PASSWORD,
  demoPassword: process.env.DEMO_PASSWORD,
  /** Number of reverse proxies in front, for client addresses in rate limits. */
  trustedProxies: wholeNumber('TRUSTED_PROXIES', 0, 10),
  /** Limits per client address; an office may share one. */
  failedSignInsPer15Minutes: wholeNumber('FAILED_SIGN_INS_PER_15_MINUTES', 50, 1_000_000),
  writesPerMinute: wholeNumber('WRITES_PER_MINUTE', 1_200, 1_000_000),
  feedsPerMinute: wholeNumber('FEEDS_PER_MINUTE', 600, 1_000_000),
  /** One line of JSON per request on standard output. */
  logRequests: process.env.NODE_ENV === 'production' && process.env.LOG_REQUESTS !== '0',
} as const
