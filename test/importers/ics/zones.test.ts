import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Temporal } from 'temporal-polyfill'
import { zoneFinder } from '@/importers/ics/icsZones'
import type { IcsBlock } from '@/importers/ics/splitComponents'

const CITY = 'Asia/Ho_Chi_Minh'
const zoneOf = (name: string, blocks: IcsBlock[] = []) => zoneFinder(blocks, CITY)(name)

const offsets = (zone: string) =>
  ['2020-01-15T00:00Z', '2020-07-15T00:00Z'].map(
    (at) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).offset,
  )

const block = (name: string, text: string): IcsBlock => ({
  name,
  line: 1,
  lines: text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => ({ text: line, line: 1, isDamaged: false })),
})
const eventsOf = (year: number) => block('VEVENT', `DTSTART;TZID=Own:${year}0601T080000`)

describe('a time zone is known by', () => {
  it.each([
    ['its own name', 'Europe/Paris', 'Europe/Paris'],
    ['a name with a number or a dash', 'America/Port-au-Prince', 'America/Port-au-Prince'],
    ['three parts', 'America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['the end of a path', '/mozilla.org/20050126_1/Asia/Tokyo', 'Asia/Tokyo'],
    ['the end of a path, three parts', '/x.org/1/America/Indiana/Knox', 'America/Indiana/Knox'],
    ['the name Windows has for it', 'Romance Standard Time', 'Europe/Paris'],
    ['a Windows name nobody here uses', 'Lord Howe Standard Time', 'Australia/Lord_Howe'],
    ['a Windows name that holds the city', 'SE Asia Standard Time', CITY],
    ['what Outlook shows', '"(UTC+07:00) Bangkok, Hanoi, Jakarta"', CITY],
    ['what Outlook shows of a land', '(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['nothing but an offset', '(GMT -03:00)', 'Etc/GMT+3'],
    ['an offset of two figures', 'UTC+10', 'Etc/GMT-10'],
    ['an old name of the city’s', 'Asia/Saigon', CITY],
  ])('%s', (_how, name, zone) => {
    expect(zoneOf(name)).toBe(zone)
  })

  it.each([
    'Nowhere/Atlantis',
    'UTC+01:30',
    'UTC+99',
    '(UTC+07:00) Atlantis',
    '(UTC+09:00) Hanoi, Bangkok',
    '',
    '+07:00',
  ])('no guess: %j', (name) => {
    expect(zoneOf(name)).toBeNull()
  })

  it('the words Outlook shows, for all its zones that have a city or a name, at the right time', () => {
    const path = createRequire(import.meta.url).resolve('node-ical/package.json')
    const table = JSON.parse(
      readFileSync(path.replace('package.json', 'windowsZones.json'), 'utf8'),
    ) as Record<string, { iana: string[] }>
    // Not as that table has them: they follow no city it names, or one that has moved to another day.
    const stale = ['(UTC+06:00) Almaty, Novosibirsk', '(UTC-11:00) Midway Island, Samoa']
    const names = Object.entries(table).filter(([name]) => name.startsWith('('))
    const shown = names.filter(([name]) => !stale.includes(name))
    const found = shown.map(([name, { iana }]) => ({ name, zone: zoneOf(name), iana }))
    const wrong = found.filter(
      ({ zone, iana }) =>
        zone && !iana.some((one) => String(offsets(one)) === String(offsets(zone))),
    )
    expect(found.length).toBeGreaterThan(90)
    expect(wrong.map(({ name, zone }) => `${name} → ${zone}`)).toEqual([])
    // The rest names a land, or an offset its city has left since: asked for, not guessed.
    expect(found.filter(({ zone }) => !zone).length).toBeLessThan(found.length / 4)
  })
})

describe('a zone the file describes itself', () => {
  const european = block(
    'VTIMEZONE',
    `TZID:Own
     BEGIN:STANDARD
     DTSTART:19701025T030000
     TZOFFSETFROM:+0200
     TZOFFSETTO:+0100
     RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
     END:STANDARD
     BEGIN:DAYLIGHT
     DTSTART:19700329T020000
     TZOFFSETFROM:+0100
     TZOFFSETTO:+0200
     RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
     END:DAYLIGHT`,
  )
  const fixed = (offset: string) =>
    block(
      'VTIMEZONE',
      `TZID:Own
       BEGIN:STANDARD
       DTSTART:16010101T000000
       TZOFFSETFROM:${offset}
       TZOFFSETTO:${offset}
       END:STANDARD`,
    )

  it('is believed: clocks that change as in Paris', () => {
    const zone = zoneOf('Own', [european, eventsOf(2026)])
    expect(offsets(zone ?? '')).toEqual(['+01:00', '+02:00'])
  })
  it('is the city’s where it is the same time', () => {
    expect(zoneOf('Own', [fixed('+0700'), eventsOf(2026)])).toBe(CITY)
  })
  it.each([
    ['+0800', '+08:00'],
    ['-0300', '-03:00'],
    ['+0530', '+05:30'],
    ['+0000', '+00:00'],
  ])('keeps an offset of %s', (offset, expected) => {
    const zone = zoneOf('Own', [fixed(offset), eventsOf(2026)])
    expect(offsets(zone ?? '')).toEqual([expected, expected])
  })
  it('is found by a name with commas, which are escaped there', () => {
    const own = { ...fixed('+0800') }
    own.lines = own.lines.map((line) => ({ ...line, text: line.text.replace('Own', 'A\\, B') }))
    const zone = zoneFinder([own, eventsOf(2026)], CITY)('"A, B"')
    expect(offsets(zone ?? '')).toEqual(['+08:00', '+08:00'])
  })
  it('that no place keeps is unknown', () => {
    expect(zoneOf('Own', [fixed('+0717'), eventsOf(2026)])).toBeNull()
  })
  it('that is damaged is unknown', () => {
    expect(zoneOf('Own', [block('VTIMEZONE', 'TZID:Own'), eventsOf(2026)])).toBeNull()
  })
  it('does not change what a known name means', () => {
    const named = {
      ...fixed('+0800'),
      lines: [{ text: 'TZID:Asia/Tokyo', line: 1, isDamaged: false }],
    }
    expect(zoneOf('Asia/Tokyo', [named])).toBe('Asia/Tokyo')
  })
})
