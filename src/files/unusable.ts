import { EnvironmentError } from '@/EnvironmentError'
import { startSentence } from '@/i18n/startSentence'

/** What can be wrong with a folder or a file that the server needs. */
export type Trouble =
  'notFolder' | 'readOnly' | 'denied' | 'full' | 'unusable' | 'notFile' | 'notDatabase' | 'broken'

const TROUBLES: Record<string, Trouble> = {
  ENOTDIR: 'notFolder',
  EEXIST: 'notFolder',
  EROFS: 'readOnly',
  EACCES: 'denied',
  EPERM: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EISDIR: 'notFile',
}

/** Mebibytes that must be free to start: enough for a day's work, not for a first start's demo. */
export const LEAST_FREE_MB = 16

export type Refused = { trouble: Trouble; code: string }

/** What an error of the file system means. */
export function troubleOf(error: unknown): Refused {
  const code = String((error as { code?: unknown }).code)
  return { trouble: TROUBLES[code] ?? 'unusable', code }
}

/** Refused at start by name: the variable, the place and what to do, in both languages. */
export function unusable(
  { trouble, code }: Refused,
  at: { name: string; path: string },
): EnvironmentError {
  return new EnvironmentError(startSentence(trouble, { ...at, code, least: LEAST_FREE_MB }))
}
