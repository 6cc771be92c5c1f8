import { DomainError } from '@/domain/DomainError'
import { legacyVietnamese } from '@/domain/text/legacyVietnamese'

/** So much of a file shows how it was typed. */
const SAMPLE = 20_000

/**
 * The text of a file: UTF-8 or UTF-16 with or without byte order mark; and text typed with a font of
 * before Unicode (TCVN3, VNI), still in its letters, for whoever reads it to convert (`legacyVietnamese`).
 * @throws DomainError `importEncoding` for anything else, since guessing a code page turns names into
 *   rubbish; `importNotATable` for what is no text
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const start = bytes.subarray(0, 1000)
  const zeros = start.filter((byte) => byte === 0).length
  if (zeros > start.length / 4) {
    return new TextDecoder(start[0] === 0 ? 'utf-16be' : 'utf-16le').decode(bytes)
  }
  if (zeros > 0) throw new DomainError('importNotATable')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const letters = new TextDecoder('windows-1252').decode(bytes)
    if (legacyVietnamese(letters.slice(0, SAMPLE))) return letters
    throw new DomainError('importEncoding')
  }
}
