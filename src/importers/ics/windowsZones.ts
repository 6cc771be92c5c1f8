import { findIana, type WindowsZoneName } from 'windows-iana'

/** `(UTC+07:00) Bangkok, Hanoi, Jakarta`: what Outlook shows people, and some versions write as TZID. */
const SHOWN = /^\((?:UTC|GMT)\s*(?:([+-]\d\d):?(\d\d))?\)\s*(.+)$/
const REGIONS = [
  ...['Asia', 'Europe', 'America', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian'],
  'America/Argentina',
]

/**
 * The IANA zones of a Windows zone name ("SE Asia Standard Time"), the usual one first, by the table of
 * CLDR; none for another name.
 */
export const windowsZones = (name: string): string[] => findIana(name as WindowsZoneName)

/**
 * The IANA zone of a Windows zone as people are shown it: the first of its cities that has a zone at the
 * offset it says (`isAt`: whether a zone exists and keeps that offset, `+07:00`, in some season), or the
 * zone its words name ("Eastern Time (US & Canada)"). Null when none fits.
 */
export function shownZone(
  text: string,
  isAt: (zone: string, offset: string) => boolean,
): string | null {
  const [, hours = '+00', minutes = '00', words = ''] = SHOWN.exec(text) ?? []
  if (!words) return null
  const offset = `${hours}:${minutes}`
  const named = windowsZones(`${words.replace(/ Time\b.*$/, '')} Standard Time`)
  if (words === 'Coordinated Universal Time') named.push('Etc/UTC')
  const cities = words
    .split(/[,:]/)
    .map((city) => city.trim().replace(/[.']/g, '').replace(/ /g, '_'))
  const placed = cities.flatMap((city) => REGIONS.map((region) => `${region}/${city}`))
  return [...named, ...placed].find((zone) => isAt(zone, offset)) ?? null
}
