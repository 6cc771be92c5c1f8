import type { DeadlineRecurrence, Frequency, Reading } from './deadline'

const UNIT =
  '(?:hang |moi |1 |ca )?(?:6 thang(?: (?:dau|cuoi) nam(?! \\d))?|9 thang|3 thang|thang(?! \\d)|quy(?! dinh| che| [ivl\\d])|nam(?! \\d)|cuoi nam(?! \\d)|nua nam|tuan|ngay(?! \\d| khi| sau))(?![a-z])'
const LIST = new RegExp(
  `(?:(\\bdinh ky|\\btheo|\\bhang|\\bmoi|\\bthuong ky|\\bso ket|\\btong ket)(?: theo| hang| bao cao| vao| moi)? )?\\b(${UNIT}(?:\\s*(?:,|;|va|/|-|hoac)\\s*(?:theo |dinh ky |so ket |tong ket )?${UNIT})*)`,
  'g',
)
const ONCE_PER = /\b(?:(\d{1,2}) )?(ngay|tuan|thang|quy|nam)(?:\/| )(?:1 )?lan\b/g

const UNITS: readonly (readonly [RegExp, Frequency])[] = [
  [/6 thang|nua nam/, 'semiannual'],
  [/9 thang/, 'nineMonths'],
  [/3 thang|quy/, 'quarterly'],
  [/thang/, 'monthly'],
  [/nam/, 'annual'],
  [/tuan/, 'weekly'],
  [/ngay/, 'daily'],
]

/**
 * The schedules a folded phrase names: one per period, in the order written. A single period needs a word
 * that makes it recurring ("hàng tháng", "theo quý", "định kỳ 6 tháng"); two or more speak for themselves
 * ("6 tháng, năm").
 */
export function findRecurrences(text: string): DeadlineRecurrence[] {
  const found = new Set<Frequency>()
  for (const match of text.matchAll(ONCE_PER)) {
    const [, count = '1', unit = ''] = match
    const every = frequency(count === '1' ? unit : `${count} ${unit}`)
    if (every) found.add(every)
  }
  for (const match of text.matchAll(LIST)) {
    const [, trigger, list = ''] = match
    const units = list.split(/\s*(?:,|;|\bva\b|\/|-|\bhoac\b)\s*/)
    const recurring = trigger !== undefined || units.length > 1 || /^(?:hang|moi) /.test(list)
    if (!recurring) continue
    for (const unit of units) {
      const every = frequency(unit)
      if (every) found.add(every)
    }
  }
  return [...found].map((every) => ({ every }))
}

const MINIMUM =
  /(?:\b(?:it nhat|toi thieu|khong duoi) )?\b(\d{1,3}) (?:lan|buoi|cuoc|ky|dot|lop|hoi nghi|tin|bai|tin,? bai|so|chuyen muc)(?:\s*\/\s*|,? (?:trong |moi |hang )?)(tuan|6 thang|thang|quy|nam)\b(?! \d)/
const MINIMUM_FIRST =
  /\b(?:moi|hang|trong) (tuan|6 thang|thang|quy|nam),?(?: to chuc| thuc hien| co)? (?:it nhat |toi thieu )?(\d{1,3}) (?:lan|buoi|cuoc|ky|dot|lop|hoi nghi)\b/

/** Reads "ít nhất 1 lần/năm", "mỗi quý ít nhất 01 lần". */
export function readMinimum(text: string): Reading | undefined {
  const match = MINIMUM.exec(text)
  const turned = match ? undefined : MINIMUM_FIRST.exec(text)
  const count = Number(match?.[1] ?? turned?.[2])
  const per = frequency(match?.[2] ?? turned?.[1] ?? '')
  return per ? { kind: 'minimumCount', minimum: { count, per } } : undefined
}

function frequency(unit: string): Frequency | undefined {
  return UNITS.find(([pattern]) => pattern.test(unit))?.[1]
}
