import { format, getFormatDateInfo, isDateFormat } from 'numfmt'
import { LAST_SERIAL, serialTime, timeSerial } from './serialTime'
import type { Cell } from './workbook'

/** How far the calendar of 1904 is behind. */
const BEHIND = 1462

export type RawCell = {
  column: number
  /** `t` of the file. */
  type: string
  text: string
  /** Number format. */
  pattern: string
  font: string
}

/** A cell as it is shown; nothing for one without content. */
export function cellOf(
  { column, type, text, pattern, font }: RawCell,
  from1904: boolean,
): Cell | null {
  if (text === '') return null
  switch (type) {
    case 'b':
      return {
        column,
        kind: 'boolean',
        value: text === '1',
        shown: text === '1' ? 'TRUE' : 'FALSE',
      }
    case 'e':
      return { column, kind: 'error', value: text, shown: text }
    case 'd':
      return isoCell(column, text, pattern)
    case 'n':
      return numberCell({ column, value: Number(text), text, pattern }, from1904)
    default:
      return { column, kind: 'text', value: text, shown: text, ...(font ? { font } : {}) }
  }
}

function numberCell(
  {
    column,
    value,
    text,
    pattern,
  }: { column: number; value: number; text: string; pattern: string },
  from1904: boolean,
): Cell {
  if (!Number.isFinite(value)) return { column, kind: 'text', value: text, shown: text }
  const shifted = value + (from1904 ? BEHIND : 0)
  if (isDateFormat(pattern) && shifted >= 0 && shifted < LAST_SERIAL) {
    const iso = serialTime(shifted).toISOString()
    const date = dateCell(column, iso, pattern, shownAs(pattern, shifted))
    if (date) return date
  }
  return { column, kind: 'number', value, shown: shownAs(pattern, value) }
}

/** A date that the file writes as one (`t="d"`), shown by its format where that is one of dates. */
function isoCell(column: number, text: string, pattern: string): Cell {
  const at = new Date(
    /^\d{4}-\d\d-\d\d(?:T[\d:.]+)?$/.test(text)
      ? `${text.slice(0, 10)}T${text.slice(11) || '00:00'}Z`
      : NaN,
  )
  if (Number.isNaN(at.getTime())) return { column, kind: 'text', value: text, shown: text }
  const own = isDateFormat(pattern) ? pattern : 'dd/mm/yyyy'
  const shown = shownAs(own, timeSerial(at))
  return (
    dateCell(column, at.toISOString(), own, shown) ?? { column, kind: 'text', value: text, shown }
  )
}

/** Nothing for a time of day, which is no date. */
function dateCell(column: number, iso: string, pattern: string, shown: string): Cell | null {
  const { year, month, day, hours } = getFormatDateInfo(pattern)
  if (day || (month && !year)) {
    const withTime = hours && !iso.includes('T00:00:00')
    return { column, kind: 'date', value: iso.slice(0, withTime ? 16 : 10), shown }
  }
  if (!year) return null
  return { column, kind: 'date', value: iso.slice(0, month ? 7 : 4), shown }
}

/** As Vietnamese offices see it; a number without a format is written as exactly as it is. */
function shownAs(pattern: string, value: number): string {
  if (/^(?:general|@)$/i.test(pattern)) return String(Number(value.toPrecision(15)))
  return format(pattern, value, { locale: 'vi', throws: false })
}
