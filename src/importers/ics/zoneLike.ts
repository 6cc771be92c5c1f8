import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { IcsBlock } from './splitComponents'

/** No zone has changed its clocks twice within less. */
const DAYS_BETWEEN = 10
const MAX_YEARS = 10

/**
 * The IANA zone whose clocks run as a VTIMEZONE of the file says, in the years its events lie in: `first`
 * where it fits, a zone of one offset, else any. Null for a damaged one, and where no zone runs like it.
 */
export function zoneLike(
  { lines }: IcsBlock,
  { first, years }: { first: string; years: readonly [from: number, to: number] },
): string | null {
  const told = offsetsTold(
    lines.map(({ text }) => text),
    years,
  )
  if (!told) return null
  const hours = (told[0]?.offset ?? 0) / 3600
  // POSIX counts the other way round: Etc/GMT-8 is eight hours ahead.
  const fixed = Number.isInteger(hours) ? [`Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`] : []
  const runsAlike = (zone: string) => told.every(({ at, offset }) => offsetAt(zone, at) === offset)
  return [first, ...fixed, ...Intl.supportedValuesOf('timeZone')].find(runsAlike) ?? null
}

type Told = { at: Temporal.PlainDateTime; offset: number }

/** Seconds ahead of UTC by the file's own rules, every few days. */
function offsetsTold(
  lines: readonly string[],
  [from, to]: readonly [number, number],
): Told[] | null {
  try {
    const text = ['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE'].join('\r\n')
    const component = new ICAL.Component(
      ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
    )
    const zone = new ICAL.Timezone(component)
    const last = Temporal.PlainDate.from({
      year: Math.min(to, from + MAX_YEARS),
      month: 12,
      day: 31,
    })
    const told: Told[] = []
    let day = Temporal.PlainDate.from({ year: from, month: 1, day: 5 })
    for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: DAYS_BETWEEN })) {
      const at = day.toPlainDateTime('12:00')
      const { year, month } = day
      const time = new ICAL.Time({ year, month, day: day.day, hour: 12, isDate: false }, zone)
      told.push({ at, offset: zone.utcOffset(time) })
    }
    return component.getAllSubcomponents().length > 0 ? told : null
  } catch {
    return null // its events say that they do not know it
  }
}

const offsetAt = (zone: string, at: Temporal.PlainDateTime): number =>
  at.toZonedDateTime(zone).offsetNanoseconds / 1e9
