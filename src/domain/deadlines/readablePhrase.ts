import { foldVietnamese } from '@/domain/text/foldVietnamese'
import { normalizeLine } from '@/domain/text/normalizeText'

/** Folded text that still knows where in the phrase each of its characters came from. */
type Traced = { text: string; origins: number[] }

/** A phrase prepared for reading. */
export type ReadablePhrase = {
  /** As written, on one line, marks and stray characters cleaned. */
  phrase: string
  /** Folded, digits for number words, what is not about time replaced by `¤`. */
  text: string
  /** Something was replaced. */
  masked: boolean
  /** The words of the phrase that stand at a place of `text`. */
  written: (start: number, end: number) => string
}

/**
 * Number words, read before folding: folded, "sáu" (six) is "sau" (after) and "tư" (four) is "từ" (from).
 * Longer words first.
 */
const NUMBER_WORDS: readonly (readonly [RegExp, string])[] = [
  // "tháng Năm" only where it cannot be "tháng, năm".
  [/(?<=[Tt]háng )Năm(?![\p{L}\p{N}])|(?<=[Tt]háng )năm(?= năm \d)/gu, '5'],
  [wholeWord('(?<=thứ )năm'), '5'],
  [wholeWord('(?<=tháng |quý |quí |thứ )tư'), '4'],
  ...'mười hai=12,mười một=11,mười=10,một=1,hai=2,ba=3,bốn=4,sáu=6,bảy=7,tám=8,chín=9'
    .split(',')
    .map((pair): [RegExp, string] => {
      const [words = '', digits = ''] = pair.split('=')
      return [wholeWord(words), digits]
    }),
]

/** Spellings of one word, as folded. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[–—−‐‑]/g, '-'],
  [/\bqui\b/g, 'quy'],
  [/\bk\/h\b|(?<![/\d-])\bkh\b(?![/-])/g, 'ke hoach'],
  [/\bt\/h\b/g, 'thuc hien'],
  [/\bsau thang(?= (?:dau|cuoi) nam\b|,)/g, '6 thang'],
  [/\s+/g, ' '],
  [/[\s.;,]+$/g, ''],
]

const NOT_A_TITLE = '(?!trong|truoc|den|toi|tu|het|ca|cuoi|vao|hang|moi|xong|ngay|thang|quy|nam)'
const DOCUMENT_NUMBER =
  '\\b\\d+/(?:\\d{4}/)?(?!nam|quy|q[ivl\\d]|t\\d|thang|tuan|lan)[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const ITS_DATE = '(?:,? ngay \\d{1,2}(?:[/.-]| thang )\\d{1,2}(?:[/.-]|,? nam )\\d{4})?'

/** A cited document with its date, and words that only look like a deadline (domain reference §7b). */
const NOT_THE_DEADLINE: readonly RegExp[] = [
  new RegExp(DOCUMENT_NUMBER + ITS_DATE, 'g'),
  new RegExp(
    `\\b(?:chi thuong xuyen|du toan|kinh phi|ngan sach|nguon von|von)(?: ${NOT_A_TITLE}[a-z]+){0,5}(?:,? (?:cua )?nam (?:\\d{4}|truoc|sau|nay))?`,
    'g',
  ),
  /\b(?:chi|giao duc|dao tao) thuong xuyen\b/g,
  /\bgdtx\b/g,
  /\b(?:khong )?thuong xuyen (?:un tac|xay ra|bi|vi pham|gap|ngap|phat sinh)\b/g,
  /\b(?:dinh huong|tam nhin) (?:den )?(?:nam )?\d{4}\b/g,
  /\b(?:thong minh|chien luoc|de an|chuong trinh|quy hoach)(?: [a-z]+){0,6} den nam \d{4}\b/g,
  /\b(?:de an|nghi quyet|chi thi|ket luan|chuong trinh) (?:so )?\d{1,3}\b(?!\s*[/.-]\s*\d| thang)/g,
]

/** Cleans, folds and masks a deadline phrase so that the grammar can be plain patterns. */
export function readablePhrase(raw: string): ReadablePhrase {
  const phrase = normalizeLine(raw)
  const start: Traced = { text: phrase, origins: [...Array(phrase.length).keys()] }
  const digits = NUMBER_WORDS.reduce(rewrite, start)
  const folded = SPELLINGS.reduce(rewrite, fold(digits))
  const { text, origins } = NOT_THE_DEADLINE.reduce(
    (left, pattern) => rewrite(left, [pattern, '¤']),
    folded,
  )
  return {
    phrase,
    text,
    masked: text !== folded.text,
    written: (from, to) => phrase.slice(origins[from] ?? phrase.length, origins[to]).trim(),
  }
}

function fold({ text, origins }: Traced): Traced {
  const letters = [...text].map(foldVietnamese)
  let at = 0
  const folded = [...text].map((character, index) => {
    const origin = origins[at] ?? 0
    at += character.length
    return Array<number>(letters[index]?.length ?? 0).fill(origin)
  })
  return { text: letters.join(''), origins: folded.flat() }
}

function rewrite(traced: Traced, [pattern, to]: readonly [RegExp, string]): Traced {
  const origins: number[] = []
  let text = ''
  let at = 0
  for (const match of traced.text.matchAll(pattern)) {
    text += traced.text.slice(at, match.index) + to
    for (; at < match.index; at++) origins.push(traced.origins[at] ?? 0)
    for (const _ of to) origins.push(traced.origins[match.index] ?? 0)
    at = match.index + match[0].length
  }
  if (at === 0) return traced
  for (let rest = at; rest < traced.text.length; rest++) origins.push(traced.origins[rest] ?? 0)
  return { text: text + traced.text.slice(at), origins }
}

function wholeWord(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu')
}
