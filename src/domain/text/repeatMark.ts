import { foldVietnamese } from './foldVietnamese'
import { normalizeLine } from './normalizeText'

const WORDS =
  /^(?:nt|n\.\s?t|nhu (?:muc |dong |o |cau |phan )?tren|nhu tren|tuong tu(?: nhu)? tren)$/
const MARKS = /^(?:["”“″〃]|''|’’|,,|“”)$/

/**
 * Whether a cell only repeats the one above it: "nt", "-nt-", "như trên", `"`, `〃`. Words that go on
 * ("như trên và Sở Y tế") are no mark: what they add has to be read by a person.
 *
 * @example isRepeatMark('- nt -') // true
 */
export function isRepeatMark(cell: string): boolean {
  const text = foldVietnamese(normalizeLine(cell)).trim()
  const bare = text.replace(/^[-–—(.\s]+|[-–—).\s]+$/g, '')
  return WORDS.test(bare) || MARKS.test(text.replace(/\s+/g, '')) || MARKS.test(bare)
}
