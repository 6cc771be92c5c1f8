import { DomainError } from '@/domain/DomainError'
import { legacyVietnamese } from '@/domain/text/legacyVietnamese'
import { decodeText } from '@/importers/decodeText'
import { decodeQuotedPrintable, isQuotedPrintable } from './quotedPrintable'

/** A logical line of a calendar file, unfolded, and the line of the file it begins on (from 1). */
export type ContentLine = {
  text: string
  line: number
  /** It holds bytes that are no text; U+FFFD stands for them. */
  isDamaged: boolean
}

/** One damaged letter among so many whole ones is a slip; more of them are another encoding. */
const WHOLE_PER_DAMAGED = 10

/**
 * The logical lines of a calendar file. RFC 5545 folds by bytes, in the middle of a letter where it
 * comes to that: so lines are joined first and decoded then (UTF-8; UTF-16 is decoded as a whole).
 * @throws DomainError `importEncoding`, `importNotATable` as `decodeText`
 */
export function contentLines(bytes: Uint8Array): ContentLine[] {
  if (isUtf16(bytes)) {
    return unfolded(decodeText(bytes)).map((line) => ({ ...line, isDamaged: false }))
  }
  let [whole, damaged] = [0, 0]
  // One character a byte, so that cutting and joining move no letter.
  const lines = unfolded(Buffer.from(bytes).toString('latin1')).map(({ text, line }) => {
    if (!/[\x80-\xff]/.test(text)) return { text, line, isDamaged: false }
    const decoded = new TextDecoder().decode(Buffer.from(text, 'latin1'))
    const broken = decoded.split('\uFFFD').length - 1
    damaged += broken
    whole += (decoded.match(/[^\x00-\x7f\uFFFD]/g) ?? []).length
    return { text: decoded, line, isDamaged: broken > 0 }
  })
  if (damaged > 0 && whole === 0) {
    return unfolded(decodeText(bytes)).map(({ text, line }) => ({
      text: legacyVietnamese(text)?.text ?? text,
      line,
      isDamaged: false,
    }))
  }
  if (damaged * WHOLE_PER_DAMAGED > whole) throw new DomainError('importEncoding')
  return lines
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  bytes.subarray(0, 1000).includes(0)

/** Joins folded lines (a blank begins the next) and soft breaks of quoted-printable (`=` ends one). */
function unfolded(text: string): Omit<ContentLine, 'isDamaged'>[] {
  const joined: { parts: string[]; line: number }[] = []
  let isSoft = false
  text
    .replace(/^(?:\uFEFF|\u00EF\u00BB\u00BF)/, '')
    .split(/\r\n|\n|\r/)
    .forEach((part, index) => {
      const last = joined.at(-1)
      const isFolded = /^[ \t]/.test(part)
      if (last && (isFolded || isSoft)) last.parts.push(isFolded ? part.slice(1) : part)
      else joined.push({ parts: [part], line: index + 1 })
      isSoft = part.endsWith('=') && isQuotedPrintable(joined.at(-1)?.parts[0] ?? '')
      if (isSoft) joined.at(-1)?.parts.push(joined.at(-1)?.parts.pop()?.slice(0, -1) ?? '')
    })
  return joined.map(({ parts, line }) => ({ text: decodeQuotedPrintable(parts.join('')), line }))
}
