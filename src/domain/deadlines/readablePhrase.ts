import { foldVietnamese } from '@/domain/text/foldVietnamese'
import { normalizeLine } from '@/domain/text/normalizeText'

/**
 * Number words, read before folding: folded, "sáu" (six) is "sau" (after) and "tư" (four) is "từ" (from).
 * Longer words first.
 */
const NUMBER_WORDS: readonly (readonly [words: string, digits: string])[] = [
  ['mười hai', '12'],
  ['mười một', '11'],
  ['mười', '10'],
  ['một', '1'],
  ['hai', '2'],
  ['ba', '3'],
  ['bốn', '4'],
  ['sáu', '6'],
  ['bảy', '7'],
  ['tám', '8'],
  ['chín', '9'],
]
const numberWords = NUMBER_WORDS.map(([words, digits]) => [wholeWord(words), digits] as const)

/** "tháng Tư", "tháng tư" but not "từ"; "tháng Năm" only where it cannot be "tháng, năm". */
const APRIL = wholeWord('(?<=tháng )tư')
const QUARTER_FOUR = wholeWord('(?<=quý )tư')
const MAY = /(?<=[Tt]háng )Năm(?![\p{L}\p{N}])|(?<=[Tt]háng )năm(?= năm \d)/gu

const DOCUMENT_NUMBER =
  '\\b\\d+/(?:\\d{4}/)?(?!nam|quy|thang|tuan|lan)[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const ITS_DATE = '(?:,? ngay \\d{1,2}(?:[/.-]| thang )\\d{1,2}(?:[/.-]|,? nam )\\d{4})?'

/** A cited document with its date, and words that only look like a deadline (domain reference §7b). */
const NOT_THE_DEADLINE: readonly RegExp[] = [
  new RegExp(DOCUMENT_NUMBER + ITS_DATE, 'g'),
  /\b(?:chi|kinh phi|von|ngan sach|giao duc|dao tao) thuong xuyen\b/g,
  /\bgdtx\b/g,
  /\b(?:khong )?thuong xuyen (?:un tac|xay ra|bi|vi pham|gap|ngap|phat sinh)\b/g,
  /\b(?:dinh huong|tam nhin) (?:den )?(?:nam )?\d{4}\b/g,
  /\b(?:thong minh|chien luoc|de an|chuong trinh|quy hoach)(?: [a-z]+){0,6} den nam \d{4}\b/g,
]

/** A phrase prepared for reading. */
export type ReadablePhrase = {
  /** As written, on one line, marks and stray characters cleaned. */
  phrase: string
  /** Folded, digits for number words, what is not about time replaced by `¤`. */
  text: string
  /** Something was replaced. */
  masked: boolean
}

/** Cleans, folds and masks a deadline phrase so that the readers can be plain patterns. */
export function readablePhrase(raw: string): ReadablePhrase {
  const phrase = normalizeLine(raw)
  const spelled = phrase.replace(MAY, '5').replace(APRIL, '4').replace(QUARTER_FOUR, '4')
  const digits = numberWords.reduce((text, [words, number]) => text.replace(words, number), spelled)
  const folded = foldVietnamese(digits)
    .replace(/[–—−]/g, '-')
    .replace(/\bsau thang(?= (?:dau|cuoi) nam\b|,)/g, '6 thang')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,]+$/, '')
  const text = NOT_THE_DEADLINE.reduce((left, pattern) => left.replace(pattern, '¤'), folded)
  return { phrase, text, masked: text !== folded }
}

function wholeWord(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu')
}
