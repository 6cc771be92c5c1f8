import { foldVietnamese } from '@/domain/text/foldVietnamese'
import { isCommonPassword } from './commonPasswords'

/** Characters. NIST SP 800-63B asks for 8 with a second factor and 15 without; OWASP for 10 at least. */
export const LEAST_PASSWORD = 10
/** Room for a sentence (NIST: at least 64), not for a book. */
export const LONGEST_PASSWORD = 128

/** What a password must not be made of: parts shorter than this are in every other word. */
const LEAST_PART = 5

export type PasswordOwner = { name?: string | null; email?: string | null }

export type PasswordProblem = {
  code: 'passwordTooShort' | 'passwordTooLong' | 'passwordCommon' | 'passwordPersonal'
  details: Record<string, number>
}

/** One text for one password, however a keyboard composes its marks. */
export const normalPassword = (password: string): string => password.normalize('NFC')

/**
 * Why a password is refused, or null. Length, words everybody tries, and what is known about its
 * owner; no rule about kinds of characters (NIST SP 800-63B 3.1.1.2). `product`: words of the
 * application itself.
 *
 * @example passwordProblem('hanoi@2026', {}, []) // { code: 'passwordCommon', details: {} }
 */
export function passwordProblem(
  password: string,
  { name, email }: PasswordOwner,
  product: readonly string[],
): PasswordProblem | null {
  const text = normalPassword(password)
  const length = [...text].length
  if (length < LEAST_PASSWORD)
    return { code: 'passwordTooShort', details: { least: LEAST_PASSWORD } }
  if (length > LONGEST_PASSWORD)
    return { code: 'passwordTooLong', details: { most: LONGEST_PASSWORD } }
  if (isCommonPassword(text)) return { code: 'passwordCommon', details: {} }
  const letters = lettersOf(text)
  const known = [...partsOf(name), ...partsOf(email?.split('@')[0]), ...product.map(lettersOf)]
  const personal = known.some((part) => part.length > 0 && letters.includes(part))
  return personal ? { code: 'passwordPersonal', details: {} } : null
}

/** A name as a whole and its longer words. */
function partsOf(name: string | null | undefined): string[] {
  const words = (name ?? '').split(/[^\p{L}\p{N}]+/u)
  return [words.join(''), ...words].map(lettersOf).filter((part) => part.length >= LEAST_PART)
}

const lettersOf = (text: string): string => foldVietnamese(text).replace(/[^\p{L}\p{N}]/gu, '')
