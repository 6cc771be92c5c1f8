import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { IcsBlock } from './splitComponents'

/**
 * Windows names that Outlook writes, as CLDR maps them; of the zones that Vietnam's offices meet.
 * "SE Asia Standard Time" is Bangkok, Hà Nội and Jakarta: here it is Vietnam's.
 */
const WINDOWS: Record<string, string> = {
  'SE Asia Standard Time': 'Asia/Ho_Chi_Minh',
  'Singapore Standard Time': 'Asia/Singapore',
  'China Standard Time': 'Asia/Shanghai',
  'Taipei Standard Time': 'Asia/Taipei',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Korea Standard Time': 'Asia/Seoul',
  'India Standard Time': 'Asia/Kolkata',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Russian Standard Time': 'Europe/Moscow',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
}

/** One zone, many names: written the way the city writes its own. */
const SAME: Record<string, string> = {
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Hanoi': 'Asia/Ho_Chi_Minh',
  'Asia/Bangkok': 'Asia/Ho_Chi_Minh',
  'Asia/Calcutta': 'Asia/Kolkata',
}

/**
 * The IANA zone behind a TZID: its own name, a Windows name, the end of a path (Evolution and old
 * Mozilla put one before it), or, by a VTIMEZONE of one offset, the city's zone where that is the same
 * time. Null when none fits.
 */
export function zoneFinder(blocks: readonly IcsBlock[], cityZone: string) {
  const offsets = new Map<string, string | null>()
  for (const { name, text } of blocks) if (name === 'VTIMEZONE') addOffset(text, offsets)
  const known = new Map<string, string | null>()
  return (tzid: string): string | null => {
    let zone = known.get(tzid)
    if (zone === undefined) known.set(tzid, (zone = find(tzid, offsets.get(tzid), cityZone)))
    return zone
  }
}

function find(tzid: string, offset: string | null | undefined, cityZone: string): string | null {
  const bare = tzid.replace(/^"|"$/g, '')
  const path = /[A-Za-z_]+\/[A-Za-z_]+$/.exec(bare)?.[0] ?? bare
  const named = WINDOWS[bare] ?? SAME[path] ?? path
  if (isZone(named)) return named
  return offset && offset === offsetOf(cityZone) ? cityZone : null
}

/** Its only offset, `+07:00`; null for a zone that changes its clocks. */
function addOffset(text: string, offsets: Map<string, string | null>): void {
  try {
    const zone = new ICAL.Component(
      ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
    )
    const all = zone
      .getAllSubcomponents()
      .map((one) => String(one.getFirstPropertyValue('tzoffsetto')))
    const tzid = String(zone.getFirstPropertyValue('tzid'))
    offsets.set(tzid, new Set(all).size === 1 ? (all[0] ?? null) : null)
  } catch {
    // A damaged zone helps nobody; its events say that they do not know it.
  }
}

function isZone(name: string): boolean {
  try {
    SOME_DAY.toZonedDateTimeISO(name)
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

/** After the last time that Vietnam changed its clocks (1975). */
const SOME_DAY = Temporal.Instant.from('2020-01-01T00:00:00Z')

const offsetOf = (zone: string) => SOME_DAY.toZonedDateTimeISO(zone).offset
