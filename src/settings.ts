import { EnvironmentError } from '@/EnvironmentError'
import { startSentence } from '@/i18n/startSentence'

/** How variables are read: an empty one is none; one that cannot be used is refused by its name. */
type Given = string | undefined

const refuse = (...sentence: Parameters<typeof startSentence>): never => {
  throw new EnvironmentError(startSentence(...sentence))
}

/** @example wholeNumber('PORT', process.env.PORT, { fallback: 3000, max: 65535 }) */
export function wholeNumber(
  name: string,
  given: Given,
  { fallback, max }: { fallback: number; max: number },
): number {
  const value = Number(given || fallback)
  if (!Number.isInteger(value) || value < 0 || value > max) refuse('notWholeNumber', { name, max })
  return value
}

const YES_OR_NO: Record<string, boolean> = {
  '1': true,
  yes: true,
  true: true,
  '0': false,
  no: false,
  false: false,
}

/** `1`, `yes`, `true`, or `0`, `no`, `false`; written in any case. */
export function yesOrNo(name: string, given: Given, fallback: boolean): boolean {
  if (!given) return fallback
  return YES_OR_NO[given.trim().toLowerCase()] ?? refuse('notYesOrNo', { name, given })
}

/** The address of a site without a path, as `https://lich.example.vn`; empty when there is none. */
export function siteAddress(name: string, given: Given): string {
  if (!given) return ''
  const url = URL.canParse(given) ? new URL(given) : undefined
  const isSite =
    url && /^https?:$/.test(url.protocol) && url.pathname + url.search + url.hash === '/'
  return isSite ? url.origin : refuse('notSiteAddress', { name, given })
}

/** A database of either kind; MongoDB's is named, since it would be `test` otherwise. */
export function databaseAddress(name: string, given: string): 'sqlite' | 'mongodb' {
  if (given.startsWith('file:')) return 'sqlite'
  if (!/^mongodb(\+srv)?:\/\//.test(given)) refuse('databaseUriUnknown')
  if (!/^mongodb(\+srv)?:\/\/[^/?]+\/[^?]/.test(given)) refuse('databaseUnnamed', { name })
  return 'mongodb'
}

const LEAST_SECRET = 32

/** Whoever guesses it signs in as anybody. */
export function longSecret(name: string, given: Given): string | undefined {
  if (given && given.length < LEAST_SECRET) refuse('secretShort', { name, least: LEAST_SECRET })
  return given || undefined
}
