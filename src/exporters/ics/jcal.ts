import ICAL from 'ical.js'
import { printable } from '@/domain/text/printable'

/** An RRULE as jCal writes it: parts in lower case, lists as arrays. */
export type JcalRecur = Record<string, string | number | readonly (string | number)[]>

/** RFC 7265: name, parameters, value type, values. */
export type JcalProperty = [
  name: string,
  params: Record<string, string>,
  type: string,
  ...values: (string | number | JcalRecur)[],
]

export type JcalComponent = [
  name: string,
  properties: JcalProperty[],
  components: readonly JcalComponent[],
]

// ical.js puts up to this many octets after the blank that begins a continued line: with it 75, which
// is what RFC 5545 §3.1 allows. It counts UTF-8 and never cuts a character.
ICAL.foldLength = 74

/** The iCalendar text (RFC 5545) of a jCal document, lines folded, CRLF. */
export function writeJcal(calendar: JcalComponent): string {
  return printable(ICAL.stringify(calendar))
}

/** Text that stays in its line: a lone CR or another control character would begin a new one. */
export function lineSafe(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ')
}

/** Text of a property that RFC 5545 does not define: ical.js writes those as they are. */
export function extraText(name: string, text: string): JcalProperty {
  const escaped = lineSafe(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
  return [name, {}, 'unknown', escaped]
}
