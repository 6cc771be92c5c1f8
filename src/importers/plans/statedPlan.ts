import { civilDate } from '@/domain/calendar/civilDate'
import { foldVietnamese } from '@/domain/text/foldVietnamese'
import { normalizeLine } from '@/domain/text/normalizeText'
import { planLabel, type PlanLabel } from './planLabel'

/** The plan that the lines above a table say it belongs to, and who issued it, as written. */
export type StatedPlan = PlanLabel & { line: string; issuer?: string }

/** What the lines above a table say of it. */
export type TableTitle = {
  plan?: StatedPlan
  /** The one year that they name, and where. */
  year?: { year: number; line: string }
  /** They speak of several years ("giai đoạn 2021-2025"). */
  severalYears: boolean
}

const NUMBER = '\\d+\\s*/\\s*[\\p{L}\\d]+(?:-[\\p{L}\\d&]+)*'
const DAY =
  '(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+năm\\s+)(\\d{4})'
const ENCLOSED = new RegExp(
  `kèm theo\\s+(?:kế hoạch|quyết định|chương trình)(?:\\s+số)?\\s*:?\\s*(${NUMBER})(?:\\s*,?\\s*ngày\\s+${DAY})?(?:\\s*,?\\s+của\\s+([^(),;.]{3,120}))?`,
  'iu',
)
/** The head of the document itself: "Số: 88/KH-UBND" beside "Hà Nội, ngày 15 tháng 3 năm 2018". */
const OWN_NUMBER = new RegExp(`^số\\s*:\\s*(${NUMBER})$`, 'iu')
const OWN_DAY = new RegExp(`^[\\p{L}\\s]{2,30},\\s*ngày\\s+${DAY}$`, 'iu')

/** Reads the lines above a table. @example readTitle(['NHIỆM VỤ NĂM 2018']).year?.year // 2018 */
export function readTitle(above: readonly string[]): TableTitle {
  const lines = above.map(normalizeLine).filter((line) => line !== '')
  const plan = enclosed(lines) ?? own(lines)
  const years = lines.map((line) => ({ line, ...yearsOf(line) }))
  const found = years.flatMap(({ line, single }) => single.map((year) => ({ year, line })))
  const [year, ...others] = new Map(found.map((one) => [one.year, one])).values()
  return {
    ...(plan ? { plan } : {}),
    ...(year && others.length === 0 ? { year } : {}),
    severalYears: others.length > 0 || years.some(({ isSpan }) => isSpan),
  }
}

function enclosed(lines: readonly string[]): StatedPlan | undefined {
  // A sentence may go on in the next row.
  const match = ENCLOSED.exec(lines.join(' '))
  if (!match) return undefined
  const [line, number = '', day, month, year, issuer] = match
  return stated(line, number, [day, month, year], issuer)
}

function own(lines: readonly string[]): StatedPlan | undefined {
  const number = lines.map((line) => OWN_NUMBER.exec(line)?.[1]).find((one) => one !== undefined)
  if (!number) return undefined
  const date = lines.map((line) => OWN_DAY.exec(line)).find((one) => one !== null)
  return stated(`Số: ${number}`, number, date?.slice(1, 4) ?? [])
}

function stated(
  line: string,
  number: string,
  [day, month, year]: readonly (string | undefined)[],
  issuer?: string,
): StatedPlan | undefined {
  const signedOn = civilDate(Number(year), Number(month), Number(day))
  const text = number.replace(/\s/g, '')
  const label = signedOn ? `${text} (${signedOn.split('-').reverse().join('/')})` : text
  const read = planLabel(label)
  if (!read.number) return undefined
  return { ...read, line: line.trim(), ...(issuer ? { issuer: issuer.trim() } : {}) }
}

const NO_YEAR_OF_THE_TABLE = [
  // What follows is about the document the table goes with.
  /\bkem theo\b.*$/,
  /\bngay \d{1,2}(?:[/.-]| thang )\d{1,2}(?:[/.-]|,? nam )\d{4}/g,
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g,
  /\bviet nam\b/g,
  /\b(?:so voi|tam nhin|dinh huong|truoc|den|tu)(?: cung ky)?(?: den)? nam \d{4}/g,
]
const SPAN = /(?:nam )?\d{4}(?: ?[-–] ?| den (?:nam )?)\d{4}|\bgiai doan\b|\bnhiem ky\b/g

function yearsOf(line: string): { single: number[]; isSpan: boolean } {
  const text = NO_YEAR_OF_THE_TABLE.reduce(
    (left, pattern) => left.replace(pattern, ' '),
    foldVietnamese(line).replace(/\s+/g, ' '),
  )
  const rest = text.replace(SPAN, ' ')
  const single = [...rest.matchAll(/\bnam (\d{4})\b/g)].map(([, year]) => Number(year))
  return { single: single.filter((year) => year >= 1990 && year <= 2100), isSpan: rest !== text }
}
