import { matchKey } from '@/domain/text/matchKey'
import { normalizeLine } from '@/domain/text/normalizeText'

const MONEY = '(?:(?:nghin|ngan|tram|trieu|ty|ti|tr) ?)?(?:dong|vnd|d)|trd|tr d|trieu|ty'
const COUNTED =
  '%|phan tram|tin|bai|tin bai|luot|luot phat|luot nguoi|nguoi|can bo|ho|cuoc|buoi|lop|hoi nghi|lan|to|ban|cuon|bo|cai|chiec|cum|clip|video|phong su|chuyen muc|an pham|san pham|pano|pa no|bang ron|m2|phut|gio|ngay|tuan|xa|phuong|don vi|co quan|van ban|ho so|diem'
const UNIT = new RegExp(`^(?:${MONEY}|${COUNTED})$`)
const IS_MONEY = new RegExp(`^(?:${MONEY})$`)
/** "ĐVT: triệu đồng", "Đơn vị tính: tin": whatever follows is a unit. */
const SAID = /(?:đvt|đơn\s+vị(?:\s+tính)?)\s*:\s*([^()[\]:;,.]{1,30})/iu
const BRACKETS = /[([]([^()[\]]{1,40})[)\]]/g
/** "Kinh phí, triệu đồng" and "Kinh phí - triệu đồng". */
const AT_END = /(?:,|\s[-–])\s*([^,()–-]{1,20})$/u
const BARE_NUMBER = /^[~≈≥≤><]?\s*\d[\d.,\s]*(?:\s*[-–]\s*\d[\d.,\s]*)?$/

/** The unit that a heading gives to the numbers below it: "Kinh phí (triệu đồng)" counts in million đồng. */
export function headingUnit(heading: string): string | undefined {
  const said = SAID.exec(heading)?.[1]?.trim()
  if (said) return said
  const inBrackets = [...heading.matchAll(BRACKETS)].map(([, text = '']) => text.trim())
  const atEnd = AT_END.exec(heading)?.[1]?.trim() ?? ''
  if (IS_MONEY.test(matchKey(atEnd))) return atEnd
  return inBrackets.find((text) => UNIT.test(matchKey(text)))
}

/** The unit of all sums of money of a table, said above it: "Đơn vị tính: triệu đồng". */
export function moneyUnitAbove(lines: readonly string[]): string | undefined {
  const units = lines.flatMap((line) => SAID.exec(line)?.[1]?.trim() ?? [])
  return units.findLast((unit) => IS_MONEY.test(matchKey(unit)))
}

/** A heading without its unit and what else stands in brackets, to be known by. */
export function headingName(heading: string): string {
  const unit = headingUnit(heading)
  const bare = heading.replace(BRACKETS, ' ').replace(SAID, ' ')
  const end = AT_END.exec(bare)
  return normalizeLine(end && end[1]?.trim() === unit ? bare.slice(0, end.index) : bare)
}

/** A bare number with its unit, as people say it; what has words of its own is left as it is. */
export function withUnit(text: string, unit: string | undefined): string {
  if (!unit || !BARE_NUMBER.test(text.trim())) return text
  return unit === '%' ? `${text.trim()}%` : `${text.trim()} ${unit}`
}
