import type { DomainError } from '@/domain/DomainError'
import { errors as en } from '@/i18n/en/errors'
import { errors as vi } from '@/i18n/vi/errors'
import { fill } from '@/i18n/fill'

/** The sentence for an error, in the reader's language (Vietnamese unless English is asked for). */
export function errorSentence(
  error: Pick<DomainError, 'code' | 'details'>,
  language?: string,
): string {
  const words: Record<string, string> = language === 'en' ? en : vi
  return fill(words[error.code] ?? words.unknown ?? '', error.details)
}
