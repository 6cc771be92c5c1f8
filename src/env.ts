import path from 'node:path'
import { keptSecret } from '@/files/keptSecret'
import { troubleOf, unusable } from '@/files/unusable'
import { startSentence } from '@/i18n/startSentence'
import { databaseAddress, longSecret, siteAddress, wholeNumber, yesOrNo } from '@/settings'
import { EnvironmentError } from './EnvironmentError'

const given = process.env
const dataDir = path.resolve(/* turbopackIgnore: true */ given.DATA_DIR || 'data')
const databaseUri =
  given.DATABASE_URI || `file:${path.join(/* turbopackIgnore: true */ dataDir, 'cchc.db')}`
const databaseKind = databaseAddress('DATABASE_URI', databaseUri)

/** The embedded mode makes its secret once and keeps it; a server database must be given one. */
function payloadSecret(): string {
  const secret = longSecret('PAYLOAD_SECRET', given.PAYLOAD_SECRET)
  if (secret) return secret
  if (databaseKind === 'mongodb') throw new EnvironmentError(startSentence('secretMissing'))
  try {
    return keptSecret(path.join(/* turbopackIgnore: true */ dataDir, 'secret'))
  } catch (error) {
    throw unusable(troubleOf(error), { name: 'DATA_DIR', path: dataDir })
  }
}

const limit = (name: string, fallback: number) =>
  wholeNumber(name, given[name], { fallback, max: 1_000_000 })

const isProduction = given.NODE_ENV === 'production'

/**
 * Everything the process takes from its environment; the only reader of `process.env` in `src`.
 * Fails at import with the name of the variable that cannot be used.
 */
export const env = {
  databaseUri,
  databaseKind,
  dataDir,
  mediaDir: path.resolve(/* turbopackIgnore: true */ given.MEDIA_DIR || 'media'),
  secret: payloadSecret(),
  port: wholeNumber('PORT', given.PORT, { fallback: 3000, max: 65535 }),
  /** Public address, for links in feeds and mails; empty means "as requested". */
  serverUrl: siteAddress('SERVER_URL', given.SERVER_URL),
  nodeEnv: given.NODE_ENV ?? 'development',
  isTest: given.NODE_ENV === 'test',
  isProduction,
  demo: yesOrNo('DEMO', given.DEMO, true),
  adminEmail: given.ADMIN_EMAIL,
  adminPassword: given.ADMIN_PASSWORD,
  demoPassword: given.DEMO_PASSWORD,
  /** An account of MongoDB that may read everything with its oplog, for `npm run backup`. */
  backupUri: given.BACKUP_URI,
  /** Number of reverse proxies in front, for client addresses in rate limits. */
  trustedProxies: wholeNumber('TRUSTED_PROXIES', given.TRUSTED_PROXIES, { fallback: 0, max: 10 }),
  /** Limits per client address; an office may share one. */
  failedSignInsPer15Minutes: limit('FAILED_SIGN_INS_PER_15_MINUTES', 50),
  writesPerMinute: limit('WRITES_PER_MINUTE', 1_200),
  feedsPerMinute: limit('FEEDS_PER_MINUTE', 600),
  /** One line of JSON per request on standard output. */
  logRequests: yesOrNo('LOG_REQUESTS', given.LOG_REQUESTS, true) && isProduction,
} as const
