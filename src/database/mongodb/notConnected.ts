import { EnvironmentError } from '@/EnvironmentError'
import { startSentence } from '@/i18n/startSentence'

/** What of the driver's errors is read here. */
type Met = Error & {
  code?: unknown
  reason?: { setName?: string | null; servers?: Map<string, { type: string }> }
}

const NOT_SIGNED_IN = new Set<unknown>([18, 8000])
const NOT_ALLOWED = 13

/** Why nothing came of connecting, by name and in words; what nobody foresaw stays as it is. */
export function notConnected(error: unknown, uri: string): unknown {
  if (!(error instanceof Error) || error instanceof EnvironmentError) return error
  const { name, message, code, reason } = error as Met
  const where = placeOf(uri)
  const say = (...sentence: Parameters<typeof startSentence>) =>
    new EnvironmentError(startSentence(...sentence))
  if (NOT_SIGNED_IN.has(code)) return say('mongodbSignIn', { where })
  if (code === NOT_ALLOWED) return say('mongodbRights', { where })
  if (/^Mongo(?:Parse|InvalidArgument|API|Missing\w*)Error$/.test(name)) {
    return say('mongodbAddress', { message })
  }
  if (!/ServerSelectionError$/.test(name)) return error
  const servers = [...(reason?.servers?.values() ?? [])]
  if (servers.length === 0) return say('mongodbOtherSet', { where, set: reason?.setName ?? '' })
  const someAnswer = servers.some(({ type }) => type !== 'Unknown')
  return someAnswer ? noPrimary(uri) : say('mongodbNobody', { where, message })
}

/** The set has not been begun, or too few of its members are there to elect one. */
export const noPrimary = (uri: string) =>
  new EnvironmentError(startSentence('mongodbNoPrimary', { where: placeOf(uri) }))

/** Hosts and database, without what signs in. */
const placeOf = (uri: string) => uri.replace(/^\w+(?:\+srv)?:\/\/(?:.*@)?/, '').replace(/\?.*/, '')
