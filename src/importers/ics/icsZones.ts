import { Temporal } from 'temporal-polyfill'
import type { IcsBlock } from './splitComponents'
import { shownZone, windowsZones } from './windowsZones'
import { zoneLike } from './zoneLike'

/** One zone, many names: written the way the city writes its own. */
const SAME: Record<string, string> = {
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Hanoi': 'Asia/Ho_Chi_Minh',
  'Asia/Bangkok': 'Asia/Ho_Chi_Minh',
  'Asia/Calcutta': 'Asia/Kolkata',
}

/**
 * The IANA zone behind a TZID: its own name, the end of a path (Evolution and old Mozilla put one before
 * it), a Windows name as written or as shown; and for a name nobody knows the zone that runs as the file's
 * VTIMEZONE says. Of several the city's, where it is one of them. Null when none fits.
 */
export function zoneFinder(blocks: readonly IcsBlock[], cityZone: string) {
  const own = new Map<string, IcsBlock>()
  for (const block of blocks) if (block.name === 'VTIMEZONE') own.set(tzidOf(block), block)
  const known = new Map<string, string | null>()
  return (tzid: string): string | null => {
    const name = tzid.replace(/^"|"$/g, '')
    let zone = known.get(name)
    if (zone !== undefined) return zone
    const vtimezone = own.get(name)
    zone = named(name, cityZone)
    if (!zone && vtimezone) zone = zoneLike(vtimezone, { first: cityZone, years: yearsOf(blocks) })
    known.set(name, zone)
    return zone
  }
}

function named(name: string, cityZone: string): string | null {
  const windows = windowsZones(name)
  if (windows.some((zone) => (SAME[zone] ?? zone) === cityZone)) return cityZone
  const parts = name.split('/')
  const ends = [3, 2, 1]
    .filter((count) => count <= parts.length)
    .map((count) => parts.slice(-count))
  const candidates = [...ends.map((end) => end.join('/')), ...windows]
  const found = candidates.find(isZone) ?? offsetZone(name) ?? shownZone(name, isAt)
  return found ? (SAME[found] ?? found) : null
}

/** A name that is nothing but an offset: `UTC+01`, `(GMT -03:00)`. POSIX counts the other way round. */
function offsetZone(name: string): string | undefined {
  const [, sign, hours] = /^\(?(?:UTC|GMT)\s*([+-])0?(\d{1,2})(?::?00)?\)?$/i.exec(name) ?? []
  const zone = `Etc/GMT${sign === '-' ? '+' : '-'}${hours}`
  return hours && isZone(zone) ? zone : undefined
}

function isZone(name: string): boolean {
  try {
    WINTER.toZonedDateTimeISO(name)
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

/** After the last time that Vietnam changed its clocks (1975). */
const WINTER = Temporal.Instant.from('2020-01-01T00:00:00Z')
const SUMMER = Temporal.Instant.from('2020-07-01T00:00:00Z')

const isAt = (zone: string, offset: string): boolean =>
  isZone(zone) && [WINTER, SUMMER].some((at) => at.toZonedDateTimeISO(zone).offset === offset)

/** Of a text value, where a comma is escaped; as a parameter it stands between quotes instead. */
const tzidOf = ({ lines }: IcsBlock): string =>
  lines
    .map(({ text }) => /^TZID[^:]*:(.*)$/i.exec(text)?.[1]?.replace(/\\(.)/g, '$1').trim())
    .find(Boolean) ?? ''

/** The years the events of the file begin in. */
function yearsOf(blocks: readonly IcsBlock[]): [number, number] {
  const years = blocks
    .filter(({ name }) => name === 'VEVENT')
    .flatMap(({ lines }) => lines.map(({ text }) => Number(/^DTSTART.*:(\d{4})/i.exec(text)?.[1])))
    .filter(Number.isInteger)
  const from = years.reduce((least, year) => Math.min(least, year), 9999)
  return years.length
    ? [from, years.reduce((most, year) => Math.max(most, year), 0) + 1]
    : [2020, 2021]
}
