import type { DeadlineRecurrence, Frequency } from './deadline'

/** What a pattern of folded text says about repeating. */
export type Repeats =
  | { recurrences: DeadlineRecurrence[] }
  | { minimum: { count: number; per: Frequency } }
  | { impossibleDay: string }

export type RepeatPattern = readonly [
  pattern: string,
  read: (match: RegExpExecArray) => Repeats | undefined,
]

const UNIT =
  '(?:hang |moi |1 |ca )?(?:6 thang(?: (?:dau|cuoi) nam(?! \\d| hoc))?|9 thang|3 thang|thang(?! \\d)|quy(?! dinh| che| [ivl\\d])|nam(?! \\d| hoc)|cuoi nam(?! \\d| hoc)|nua nam|tuan(?! \\d)|ngay(?! \\d| khi| sau| ky))(?![a-z])'
const TRIGGER =
  '(?:(?:dinh ky|theo|hang|moi|thuong ky|so ket|tong ket)(?: theo| hang| bao cao| vao| moi)? )?'
const UNITS = `(${TRIGGER})(${UNIT}(?:\\s*(?:,|;|va|/|-|hoac)\\s*(?:theo |dinh ky |so ket |tong ket )?${UNIT})*)`
const THINGS =
  '(?:lan|buoi|cuoc|ky|dot|lop|hoi nghi|(?:tin,? )?bai(?: viet)?|tin|so|chuyen muc|phong su|chuyen de)'
const PER = '(tuan|6 thang|thang|quy|nam)'
const DAYS = '((?:ngay )?\\d{1,2}(?:(?:,| va|;) (?:ngay )?\\d{1,2})*)(?![\\d/.-]| thang \\d)'
const WEEKDAY = '(?:thu [2-7]|chu nhat)'
const WEEKDAYS = `(${WEEKDAY}(?:(?:,| va) (?:${WEEKDAY}|[2-7]))*)`

/** Schedules and counts, in the order in which they are tried. */
export const REPEAT_PATTERNS: readonly RepeatPattern[] = [
  // "ít nhất 1 lần/năm"; a count of times is never a day of the month.
  [
    `(?:(?:it nhat|toi thieu|khong duoi) )?(?<![\\d-] ?)(\\d{1,3}) ${THINGS}(?:\\s*/\\s*|,? (?:trong |moi |hang |1 )?)${PER}\\b(?! \\d)`,
    ([, count, per]) => minimum(count, per),
  ],
  [
    `(?:moi|hang|trong) ${PER},?:?(?: to chuc| thuc hien| co| dang)? (?:it nhat |toi thieu )?(\\d{1,3}) ${THINGS}\\b`,
    ([, per, count]) => minimum(count, per),
  ],
  // "định kỳ 2 tháng/lần"
  [
    '(?:(?:dinh ky|moi) )?(?:(\\d{1,2}) )?(ngay|tuan|thang|quy|nam)\\s*(?:/ ?| )(?:1 )?lan\\b',
    ([, count = '1', unit]) => interval(Number(count), unit),
  ],
  [
    '(?:dinh ky )?moi (\\d{1,2}) (thang|quy)\\b(?! \\d)',
    ([, count, unit]) => interval(Number(count), unit),
  ],
  [
    `(truoc )?(?:vao )?(?:(?<=truoc )|(?=ngay ))${DAYS}(?: cua)? (?:hang|moi) thang\\b(?! \\d)`,
    ([, before, days]) => onDays(days, 'monthly', before),
  ],
  [
    `(?:hang|moi) thang,? (?:\\(|:)? ?(?:vao |cham nhat (?:la |vao )?)?(?:(truoc )|(?=ngay ))${DAYS}`,
    ([, before, days]) => onDays(days, 'monthly', before),
  ],
  [
    `(?:(truoc )|(?=ngay ))${DAYS}(?: cua)? thang cuoi (?:cua )?(?:hang |moi )?(quy|nam|6 thang)\\b(?! [ivl\\d]| sau| nay)`,
    ([, before, days, unit]) => onDays(days, frequency(unit) ?? 'quarterly', before, true),
  ],
  [
    `(?:vao |truoc )?${WEEKDAYS}(?: cua)? (?:hang|moi) tuan\\b`,
    ([text, days]) => onWeekdays(days, text),
  ],
  [
    `(?:hang|moi) tuan,? (?:\\(|:)? ?(?:vao |cham nhat (?:la |vao )?|truoc )?${WEEKDAYS}`,
    ([text, days]) => onWeekdays(days, text),
  ],
  [
    '(?:vao )?cuoi (?:cua )?(?:hang|moi) (tuan|thang|quy|nam)\\b(?! \\d)',
    ([, unit]) => interval(1, unit),
  ],
  [
    UNITS,
    ([text, trigger, list = '']) => {
      const units = list.split(/\s*(?:,|;|\bva\b|\/|-|\bhoac\b)\s*/)
      if (!trigger && units.length < 2 && !/^(?:hang|moi) /.test(text)) return undefined
      const found = new Set(units.map(frequency).filter((every) => every !== undefined))
      return { recurrences: [...found].map((every) => ({ every })) }
    },
  ],
]

/** A count whose period is named elsewhere: "04 lần" in "trong năm 2024: 04 lần". */
export const COUNT_OF_TIMES = `(?:(?:it nhat|toi thieu|khong duoi) )?(?<![\\d-] ?)(\\d{1,3}) ${THINGS}\\b`

const UNIT_NAMES: readonly (readonly [RegExp, Frequency])[] = [
  [/6 thang|nua nam/, 'semiannual'],
  [/9 thang/, 'nineMonths'],
  [/3 thang|quy/, 'quarterly'],
  [/thang/, 'monthly'],
  [/nam/, 'annual'],
  [/tuan/, 'weekly'],
  [/ngay/, 'daily'],
]

function frequency(unit = ''): Frequency | undefined {
  return UNIT_NAMES.find(([pattern]) => pattern.test(unit))?.[1]
}

function minimum(count = '', unit = ''): Repeats | undefined {
  const per = frequency(unit)
  return per && { minimum: { count: Number(count), per } }
}

const WHOLE_MONTHS: Readonly<Record<number, Frequency>> = {
  1: 'monthly',
  3: 'quarterly',
  6: 'semiannual',
  12: 'annual',
}

/** Every few months that divide the year; for "5 tháng/lần" nobody says where counting begins. */
function interval(count: number, unit = ''): Repeats | undefined {
  const months = count * (unit === 'thang' ? 1 : unit === 'quy' ? 3 : 12)
  if (unit === 'tuan' || unit === 'ngay') {
    const every = frequency(unit)
    return count === 1 && every ? { recurrences: [{ every }] } : undefined
  }
  const every = WHOLE_MONTHS[months]
  if (every) return { recurrences: [{ every }] }
  return months > 0 && months < 12 && 12 % months === 0
    ? { recurrences: [{ every: 'monthly', interval: months }] }
    : undefined
}

function onDays(
  list = '',
  every: Frequency,
  before: string | undefined,
  inLastMonth?: true,
): Repeats {
  const days = [...list.matchAll(/\d{1,2}/g)].map(([day]) => Number(day))
  const wrong = days.find((day) => day < 1 || day > 31)
  if (wrong !== undefined) return { impossibleDay: String(wrong) }
  const more = { ...(before ? { before: true } : {}), ...(inLastMonth ? { inLastMonth } : {}) }
  return { recurrences: days.map((day) => ({ every, day, ...more })) }
}

function onWeekdays(list = '', text: string): Repeats {
  const before = text.startsWith('truoc') || / truoc /.test(text) ? { before: true } : {}
  const days = [...list.matchAll(/[2-7]|chu nhat/g)].map(([day]) => (Number(day) || 8) - 2)
  return { recurrences: days.map((weekday) => ({ every: 'weekly', weekday, ...before })) }
}
