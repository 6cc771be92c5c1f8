import { matchKey } from '@/domain/text/matchKey'
import type { GridRow } from './sheetGrid'

/**
 * What becomes of a row of a file. `taken` alone is imported; `joined` goes on in the row above it. Every
 * row is told, so that the parts add up to what the file has.
 */
export type RowFate =
  | 'taken'
  | 'joined'
  | 'heading'
  | 'total'
  | 'title'
  | 'repeated'
  | 'columnNumbers'
  | 'footer'
  | 'hiddenRow'
  | 'hiddenSheet'
  | 'notChosen'
  | 'noTable'
  | 'otherPlan'
  | 'unclear'

const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Z])\)?$/

/** A row that numbers the columns below the headings: (1), (2), … */
export function isColumnNumbers(values: readonly string[]): boolean {
  return values.length > 2 && values.every((value) => COLUMN_NUMBER.test(value))
}

/** "Cộng", "Tổng số: 11 nhiệm vụ", "Cộng mục I"; not "Tổng hợp …" and not "Cộng tác viên …". */
const TOTAL =
  /^(?:tong(?: cong| so)?|cong)(?:$| (?:muc|phan|nhom|bang|chung|toan|[ivx]+|\d+|[a-d]|nhiem vu|viec|luot|tin|bai)(?:$| ))/

export const isTotal = (value: string): boolean => TOTAL.test(matchKey(value))

/** Where the table ends and the document's foot begins: recipients, place and day, who signs. */
const FOOTER = [
  /^noi nhan(?:$| )/,
  /^(?:tm|kt|tl|tuq|q) (?:uy ban|ubnd|chu tich|giam doc|chanh van phong|truong|bo truong|thu truong)/,
  /^(?:pho )?(?:giam doc|chu tich|cuc truong|truong phong|truong ban|chanh van phong|tong giam doc|hieu truong|thu truong don vi)(?: so [a-z ]+)?$/,
  /^(?:nguoi|can bo) (?:lap|lap bieu|tong hop|ky)(?: bieu| bang)?$/,
  // A place and a day, not "hoàn thành trước ngày …".
  /^(?!(?:[a-z]+ )*(?:truoc|den|tu|sau|vao|trong|xong|nhat|thanh|han) ngay )[a-z ]{2,30} ngay (?:\d{1,2} )?thang (?:\d{1,2} )?nam(?: \d{4})?$/,
]
const NOTE_BELOW = /^(?:ghi chú|nguồn|lưu ý)\s*:/i

export function startsFooter(values: readonly string[]): boolean {
  return values.some((value) => {
    const key = matchKey(value)
    return NOTE_BELOW.test(value) || FOOTER.some((pattern) => pattern.test(key))
  })
}

/** The texts of a row that were written in it, not merged into it from above. */
export const writtenIn = ({ cells }: GridRow): string[] =>
  cells
    .filter(({ text, mergedFrom }) => text.trim() !== '' && mergedFrom === undefined)
    .map(({ text }) => text.trim())
