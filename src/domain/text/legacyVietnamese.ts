import { isVietnameseSyllable } from '@/domain/text/isVietnameseSyllable'

export const LEGACY_ENCODINGS = ['TCVN3', 'VNI'] as const
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number]

/** Of the words with marks so many must read as Vietnamese once converted; the rest may be names. */
const READABLE = 0.8

const VOWELS = 'aăâeêioôơuưy'
/** As Unicode orders them after a vowel: huyền, sắc, hỏi, ngã, nặng. */
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']

/** What the .VnTime fonts draw as Vietnamese letters: each vowel, then with its five tones. */
const TCVN3_VOWELS: Record<string, string> = {
  a: 'aµ¸¶·¹',
  ă: '¨»¾¼½Æ',
  â: '©ÇÊÈÉË',
  e: 'eÌÐÎÏÑ',
  ê: 'ªÒÕÓÔÖ',
  i: 'i×ÝØÜÞ',
  o: 'oßãáâä',
  ô: '«åèæçé',
  ơ: '¬êíëìî',
  u: 'uïóñòô',
  ư: '\u00ADõøö÷ù',
  y: 'yúýûüþ',
}
const TCVN3_OTHERS: Record<string, string> = {
  ...{ '®': 'đ', '§': 'Đ', '¡': 'Ă', '¢': 'Â', '£': 'Ê', '¤': 'Ô', '¥': 'Ơ', '¦': 'Ư' },
}

/** VNI fonts write a letter and then its marks; single codes for what stands alone. */
const VNI_MARKS: Record<string, string> = {
  ...{ ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323', â: '\u0302', ê: '\u0306' },
  ...{
    à: '\u0302\u0300',
    á: '\u0302\u0301',
    å: '\u0302\u0309',
    ã: '\u0302\u0303',
    ä: '\u0302\u0323',
  },
  ...{
    è: '\u0306\u0300',
    é: '\u0306\u0301',
    ú: '\u0306\u0309',
    ü: '\u0306\u0303',
    ë: '\u0306\u0323',
  },
}
const VNI_LETTERS: Record<string, string> = {
  ...{ ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' },
}

const TABLES: Record<LegacyEncoding, ReadonlyMap<string, string>> = {
  TCVN3: tcvn3(),
  VNI: vni(),
}

/**
 * Text that was typed with a font of the time before Unicode, converted: `Së Néi vô` (TCVN3) and `Sôû Noäi
 * vuï` (VNI) are "Sở Nội vụ". Null for everything else: it must read as Vietnamese afterwards and not
 * before, so that neither Vietnamese nor French nor damaged text is taken for it. Capitals with tones come
 * out small, since those fonts have none. Few words may read in both fonts; then `preferred` is meant.
 */
export function legacyVietnamese(
  text: string,
  preferred: LegacyEncoding = 'TCVN3',
): { text: string; encoding: LegacyEncoding } | null {
  const words = marked(text)
  const before = words.filter(
    (word) => !ODD_CAPITALS.test(word) && isVietnameseSyllable(word),
  ).length
  if (before === words.length) return null
  const [best] = LEGACY_ENCODINGS.map((encoding) => ({ encoding, ...readAs(words, encoding) }))
    .filter(({ read, rest }) => read > before && rest <= (1 - READABLE) * (read + rest))
    .sort(
      (a, b) =>
        b.read - a.read || Number(b.encoding === preferred) - Number(a.encoding === preferred),
    )
  return best ? { text: convert(text, best.encoding), encoding: best.encoding } : null
}

/** The fonts by whose name their encoding is known; the names of those that draw capitals end in H. */
const FONTS: readonly (readonly [name: RegExp, encoding: LegacyEncoding])[] = [
  [/^\.Vn/i, 'TCVN3'],
  [/^VNI(?![a-z])/i, 'VNI'],
]

/** What a font of before Unicode is typed with, and whether it draws small letters as capitals. */
export function legacyFont(
  name: string,
): { encoding: LegacyEncoding; capitals: boolean } | undefined {
  const encoding = FONTS.find(([pattern]) => pattern.test(name))?.[1]
  return encoding && { encoding, capitals: encoding === 'TCVN3' && /H$/.test(name) }
}

/**
 * Text that is known to be typed in an encoding, by its font or by what stands beside it: then also what
 * could be Unicode is meant so ("chó" is "chú" in TCVN3). Null for what only reads in Unicode.
 */
export function legacyTypedIn(text: string, encoding: LegacyEncoding): string | null {
  const words = marked(text)
  if (words.length === 0 || UNICODE_ONLY.test(text)) return null
  const { rest } = readAs(words, encoding)
  const isUnicode = words.every((word) => isVietnameseSyllable(word))
  return isUnicode && rest > 0 ? null : convert(text, encoding)
}

/** Letters that no font of before Unicode has: "ế", "ơ", "đ", and marks that stand alone. */
const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u0323\u1EA0-\u1EF9]/

export const isUnicodeVietnamese = (text: string): boolean => UNICODE_ONLY.test(text)

/** `phÈm`: capitals stand for small letters of these fonts. */
const ODD_CAPITALS = /\p{Ll}\p{Lu}/u
/** "HĐND", "KHĐT": no syllable, and nothing against it. */
const ABBREVIATION = /^[A-ZĐ]{2,}$/

function readAs(
  words: readonly string[],
  encoding: LegacyEncoding,
): { read: number; rest: number } {
  const converted = words.map((word) => convert(word, encoding))
  const others = converted.filter((word) => !isVietnameseSyllable(word))
  const rest = others.filter((word) => !ABBREVIATION.test(word)).length
  return { read: converted.length - others.length, rest }
}

/** Words with something beyond ASCII, between blanks and punctuation. */
const marked = (text: string): string[] =>
  text.split(/[\s!-@[-`{-~\u2010-\u203A]+/).filter((word) => /[^\x00-\x7f]/.test(word))

function convert(text: string, encoding: LegacyEncoding): string {
  const table = TABLES[encoding]
  let converted = ''
  for (let at = 0; at < text.length;) {
    const two = table.get(text.slice(at, at + 2))
    converted += two ?? table.get(text.charAt(at)) ?? text.charAt(at)
    at += two === undefined ? 1 : 2
  }
  return converted.normalize('NFC')
}

function tcvn3(): Map<string, string> {
  const table = new Map(Object.entries(TCVN3_OTHERS))
  for (const vowel of VOWELS) {
    const [plain = '', ...toned] = TCVN3_VOWELS[vowel] ?? ''
    if (plain !== vowel) table.set(plain, vowel)
    toned.forEach((code, index) => table.set(code, (vowel + TONES[index]).normalize('NFC')))
  }
  return table
}

function vni(): Map<string, string> {
  const table = new Map<string, string>()
  const both = (code: string, letter: string) => {
    table.set(code, letter)
    // "Ánh" is typed with a large mark or a small one.
    if (code.length > 1)
      table.set(code.charAt(0).toUpperCase() + code.slice(1), letter.toUpperCase())
    table.set(code.toUpperCase(), letter.toUpperCase())
  }
  for (const [code, letter] of Object.entries(VNI_LETTERS)) both(code, letter)
  for (const [mark, marks] of Object.entries(VNI_MARKS)) {
    const isTone = marks.length === 1 && !['\u0302', '\u0306'].includes(marks)
    for (const base of isTone
      ? [...'aeiouy', 'ô', 'ö']
      : marks.startsWith('\u0306')
        ? ['a']
        : [...'aeo']) {
      both(base + mark, ((VNI_LETTERS[base] ?? base) + marks).normalize('NFC'))
    }
  }
  return table
}
