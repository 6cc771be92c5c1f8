import type { DeadlineKind } from './deadline'
import { harmlessWords, UNDATED, wordsAboutTime } from './plainWords'
import type { Repeats } from './recurrencePatterns'
import { COUNT_OF_TIMES, REPEAT_PATTERNS } from './recurrencePatterns'
import { TIME_PATTERNS } from './timePatterns'
import type { WrittenTime } from './writtenTime'

/**
 * One piece of a phrase. Its letter is what the grammar sees: times `D` day, `W` week, `M` month, `Q`
 * quarter, `H` part of a year, `Y` year; `R` repeats, `k` a count of times, `u` a phrase without a day;
 * `B` before, `L` at the latest, `F` from, `T` to, `C` the whole, `O` and later, `V` an event, `h` an hour; `,` `-` `;`
 * marks; `w` harmless words, `x` other words, `z` words about time that nothing else understood.
 */
export type Token = {
  letter: string
  start: number
  end: number
  time?: WrittenTime
  repeats?: Repeats
  count?: number
  undated?: DeadlineKind
  notADeadline?: true
}

type Reader = {
  letter: string
  pattern: RegExp
  read: (match: RegExpExecArray) => Partial<Token> | undefined
}

const START = '(?<![a-z\\d])'
const reader = (letter: string, pattern: string, read: Reader['read'] = () => ({})): Reader => ({
  letter,
  pattern: new RegExp(`${START}(?:${pattern})`, 'y'),
  read,
})
const ENDS = '(?![a-z\\d])'

const READERS: readonly Reader[] = [
  reader(
    'V',
    '(?:ky hop|phien hop|dai hoi)(?: (?!truoc|sau|den|tu |hang|thang)[a-z¤]+){0,5}(?= thang)',
  ),
  ...UNDATED.slice(0, -1).map(([pattern, undated]) => reader('u', pattern, () => ({ undated }))),
  ...REPEAT_PATTERNS.map(([pattern, read]) =>
    reader('R', pattern, (match) => {
      const repeats = read(match)
      return repeats && { repeats }
    }),
  ),
  ...Object.entries(TIME_PATTERNS).flatMap(([letter, patterns]) =>
    patterns.map(([pattern, read]) =>
      reader(letter, pattern, (match) => {
        const time = read(match)
        return time && { time }
      }),
    ),
  ),
  ...UNDATED.slice(-1).map(([pattern, undated]) => reader('u', pattern, () => ({ undated }))),
  reader('k', COUNT_OF_TIMES, ([, count]) => ({ count: Number(count) })),
  reader('h', `(?:\\d{1,2} ?(?:h|gio)(?: ?\\d{2})?(?: phut)?|\\d{1,2}:\\d{2})${ENDS}`),
  reader('B', `truoc(?: thoi diem| het)?(?: ngay(?= \\d))?${ENDS}`),
  reader(
    'L',
    `(?:(?:cham|muon) nhat|khong (?:muon hon|cham hon|qua(?= ngay \\d)))(?: la)?(?: vao)?(?: ngay(?= \\d))?${ENDS}`,
  ),
  reader('F', `(?:ke )?tu(?: ngay(?= \\d))?${ENDS}`),
  reader('T', `(?:den|toi)(?! nay| da | thieu)(?: het| cuoi)*(?: ngay(?= \\d))?${ENDS}`),
  reader('O', `cac nam (?:tiep theo|tiep|sau)${ENDS}`),
  reader('C', `(?:ca|suot)(?= nam)`),
  reader('w', '\\d{1,2}(?:\\.\\d{1,2})*[.)](?= [a-z])|[a-z]\\)(?= )|¤'),
  { letter: ';', pattern: /;|[.](?= )/y, read: () => ({}) },
  { letter: ',', pattern: /[,:()&+]|(?<![a-z])va(?![a-z])/y, read: () => ({}) },
  { letter: '-', pattern: /-/y, read: () => ({}) },
  { letter: 'w', pattern: /[^a-z\d]/y, read: () => ({}) },
  { letter: 'w', pattern: harmlessWords, read: () => ({}) },
  { letter: 'z', pattern: wordsAboutTime, read: () => ({}) },
  { letter: 'x', pattern: /\p{L}+/uy, read: () => ({}) },
  { letter: 'z', pattern: /./suy, read: () => ({}) },
]

/** Cuts a folded phrase into tokens; every character belongs to one. */
export function scanPhrase(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function tokenAt(text: string, at: number): Token {
  for (const { letter, pattern, read } of READERS) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const value = match && read(match)
    if (match && value) return { letter, start: at, end: at + match[0].length, ...value }
  }
  return { letter: 'z', start: at, end: at + 1 }
}
