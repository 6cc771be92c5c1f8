import type { WrittenTime } from './writtenTime'
import { fullYear } from './writtenTime'

/** A pattern of folded text and what it names; undefined when it only looks like it. */
export type TimePattern = readonly [
  pattern: string,
  read: (match: RegExpExecArray) => WrittenTime | undefined,
]

const JOIN = '\\s*(?:,|;|va|&|\\+|-|den|toi)\\s*'
const YEAR =
  '(?:\\s*[/.-]\\s*((?:19|20)\\d{2}|[1-9]\\d)(?!\\d)|(?:,?\\s*(?:cua )?nam |\\s)(\\d{4}))?'
/** Roman numbers as typed and as OCR leaves them (`l`, `1` and `|` for I). */
const QUARTER = '(?:iv|lv|1v|(?=1?1?[il|])[il1|]{2,3}|[il|v]|[1-9](?!\\d))(?![a-z\\d])(?! thang)'
const MONTH = '\\d{1,2}(?!\\d)(?! nam(?! \\d)| thang)'
/** A day without a year stands alone or after one of these words; "1/2" elsewhere is a part. */
const ANNOUNCED =
  '(?<=^|\\bngay |(?:\\b(?:truoc|den|toi|tu|nhat|nhat la|het|vao|xong|va|la|qua|hon)|[,;(:-]) ?)'

const day = (text: string, dayOfMonth: string, month: string, year?: string): WrittenTime => ({
  kind: 'byDate',
  text,
  ...fullYear(year),
  months: [[Number(month), Number(month)]],
  days: [Number(dayOfMonth), Number(dayOfMonth)],
})

/** Days, weeks, months, quarters, parts of years and years, in the order in which they are tried. */
export const TIME_PATTERNS: Readonly<Record<string, readonly TimePattern[]>> = {
  H: [
    [
      '(?:(\\d{1,2}) thang|nua) (dau|cuoi)(?: cua)? nam(?! hoc)(?: (\\d{4}))?',
      ([text, written, part, year]) => {
        const count = written === undefined ? 6 : Number(written)
        if (count < 1 || count > 11) return undefined
        const first = part === 'dau' ? 1 : 13 - count
        const kind = count === 6 ? 'inHalfYear' : 'span'
        return { kind, text, ...fullYear(year), months: [[first, first + count - 1]] }
      },
    ],
  ],
  W: [
    [
      `tuan (?:thu )?(\\d|nhat|dau tien|dau|cuoi cung|cuoi)(?:,|\\s*[/-])? ?(?:cua )?thang (\\d{1,2})${YEAR}`,
      ([text, week = '', month, year, named]) => ({
        kind: 'inWeek',
        text,
        ...fullYear(year ?? named),
        months: [[Number(month), Number(month)]],
        days: week.startsWith('cuoi') ? [-6, 0] : weekOfMonth(Number(week) || 1),
      }),
    ],
  ],
  Q: [
    [
      `q(?:uy|\\.)? ?(${QUARTER}(?:${JOIN}(?:q(?:uy)? ?)?${QUARTER})*)${YEAR}`,
      ([text, list = '', year, named]) => ({
        kind: 'inQuarter',
        text,
        ...fullYear(year ?? named),
        ...rangeIn(list),
        months: numbers(list, new RegExp(QUARTER, 'g'), quarterNumber).map(([first, last]) => [
          first * 3 - 2,
          last * 3,
        ]),
      }),
    ],
  ],
  M: [
    [
      `(?<!\\d )thang (${MONTH}(?:${JOIN}(?:thang )?${MONTH}(?!\\s*/\\s*\\d{1,2}(?!\\d)))*)${YEAR}`,
      ([text, list = '', year, named]) => months(text, list, year ?? named),
    ],
    // "T6/2024" is a month only beside a year: "T2 - T6" are days of the week.
    [
      `t(\\d{1,2}(?:${JOIN}t?\\d{1,2})*)\\s*[/.-]\\s*((?:19|20)\\d{2})(?!\\d)`,
      ([text, list = '', year]) => months(text, list, year),
    ],
    [
      '(?<![\\d/.]|\\d\\s?-\\s?)(\\d{1,2})\\s*[/-]\\s*((?:19|20)\\d{2})(?![\\d/]|-(?! ?\\d{1,2}/))',
      ([text, month = '', year]) => months(text, month, year),
    ],
    [
      '(?<=\\d{4}\\s?-\\s?)(\\d{1,2})\\s*/\\s*((?:19|20)\\d{2})(?![\\d/-])',
      ([text, month = '', year]) => months(text, month, year),
    ],
  ],
  D: [
    [
      '(?:ngay )?(?<![\\d/.-])(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})(?![\\d/])',
      ([text, year, , month = '', dayOfMonth = '']) => day(text, dayOfMonth, month, year),
    ],
    [
      '(?:ngay )?(?<![\\d/.])(\\d{1,2})\\s*(?:([/-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4}|\\d{2})|(\\.)\\s*(\\d{1,2})\\s*\\.\\s*(\\d{4}))(?![\\d/]|[.-]\\d)',
      ([text, dayOfMonth = '', , month, year, , dotted, dottedYear]) =>
        day(text, dayOfMonth, month ?? dotted ?? '', year ?? dottedYear),
    ],
    [
      `(?:ngay )?${ANNOUNCED}(\\d{1,2}),? thang (\\d{1,2})(?!\\d|\\s*-\\s*\\d{1,2}(?!\\d))(?:(?:,? nam |\\s*[/.-]\\s*| )(\\d{4}))?`,
      ([text, dayOfMonth = '', month = '', year]) => day(text, dayOfMonth, month, year),
    ],
    [
      `(?:ngay )?${ANNOUNCED}(\\d{1,2})\\s*/\\s*(\\d{1,2})(?![\\d/]|\\s*[.-]\\d)`,
      ([text, dayOfMonth = '', month = '']) => day(text, dayOfMonth, month),
    ],
    [
      '(?:ngay )(\\d{1,2})([.-])(\\d{1,2})(?![\\d/]|[.-]\\d)',
      ([text, dayOfMonth = '', , month = '']) => day(text, dayOfMonth, month),
    ],
  ],
  Y: [
    [
      '(?:cac |trong \\d )?nam ((?:19|20)\\d{2})(?!\\d|\\s*/)',
      ([text, year]) => ({ kind: 'inYear', text, ...fullYear(year), months: [[1, 12]] }),
    ],
    [
      '(?<=^|[,;(:-] ?|\\b(?:va|den|toi|tu|doan|nam|ky|het) )((?:19|20)\\d{2})(?=$|\\s*[,;:)-]| va | den | toi )(?!-\\d{1,2}-)',
      ([text, year]) => ({ kind: 'inYear', text, ...fullYear(year), months: [[1, 12]] }),
    ],
    [
      '(?:trong|ca|het|cuoi) nam(?! \\d| hoc)\\b',
      ([text]) => ({ kind: 'inYear', text, months: [[1, 12]] }),
    ],
  ],
}

/**
 * Days of a numbered week of a month: seven days each from the 1st, week 5 what is left. Plans give no
 * definition; this is the reading, and whoever imports is told the days.
 */
function weekOfMonth(week: number): readonly [number, number] {
  return [week * 7 - 6, week === 5 ? 0 : week * 7]
}

const RANGE = /-|den|toi/

function rangeIn(list: string): { range?: true } {
  return RANGE.test(list) ? { range: true } : {}
}

function months(text: string, list: string, year: string | undefined): WrittenTime {
  const found = numbers(list, /\d+/g, Number)
  const kind = RANGE.test(list) ? 'span' : 'inMonth'
  return { kind, text, ...fullYear(year), months: found, ...rangeIn(list) }
}

/** Numbers of a list: "5, 10" are two, "3-6" and "3 đến 6" one range. */
function numbers(
  list: string,
  pattern: RegExp,
  value: (written: string) => number,
): [first: number, last: number][] {
  let end = 0
  return [...list.matchAll(pattern)].reduce<[number, number][]>((found, match) => {
    const between = list.slice(end, match.index)
    end = match.index + match[0].length
    const before = found.at(-1)
    if (before && RANGE.test(between)) before[1] = value(match[0])
    else if (before?.[1] !== value(match[0])) found.push([value(match[0]), value(match[0])])
    return found
  }, [])
}

function quarterNumber(written: string): number {
  if (/^[1-9]$/.test(written)) return Number(written)
  if (written === 'v') return 5
  return /^[il1|]v$/.test(written) ? 4 : written.length
}
