import { describe, expect, it } from '@jest/globals'
import { readIcs } from '@/importers/ics/readIcs'

const TITLE = 'Bản tin cải cách hành chính quận Đống Đa, số ngày 8/3'
const read = (bytes: Uint8Array) =>
  readIcs(bytes, { zone: 'Asia/Ho_Chi_Minh', placeLabel: 'Địa điểm' }).rows

const lines = (...own: string[]) => [
  ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:x', 'DTSTART:20260302T090000', 'DURATION:PT30M'],
  ...[...own, 'END:VEVENT', 'END:VCALENDAR', ''],
]
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Folded after so many bytes, as RFC 5545 asks, whatever letter that cuts in two. */
function foldedAt(text: string, size: number): Uint8Array {
  const out: number[] = []
  for (const line of text.split('\r\n')) {
    utf8(line).forEach((byte, index) => {
      if (index > 0 && index % size === 0) out.push(13, 10, 32)
      out.push(byte)
    })
    out.push(13, 10)
  }
  return Uint8Array.from(out)
}

describe('a title', () => {
  it.each([9, 10, 11, 12, 13, 75])('is whole when its line is folded every %i bytes', (size) => {
    const [row] = read(foldedAt(lines(`SUMMARY:${TITLE}`).join('\r\n'), size))
    expect([row?.title, row?.problems]).toEqual([TITLE, []])
  })

  it.each(['\r\n', '\n', '\r'])('is found whatever ends the lines (%j)', (end) => {
    expect(read(utf8(lines(`SUMMARY:${TITLE}`).join(end)))[0]?.title).toBe(TITLE)
  })

  it.each(['utf16le', 'utf8'] as const)('may come with a byte order mark (%s)', (encoding) => {
    const text = `\uFEFF${lines(`SUMMARY:${TITLE}`).join('\r\n')}`
    expect(read(Buffer.from(text, encoding))[0]?.title).toBe(TITLE)
  })

  it('keeps the line of the file its event begins on, whatever is folded before', () => {
    const before = ['BEGIN:VEVENT', 'UID:y', 'SUMMARY:a', ' b', '\tc', 'END:VEVENT']
    const [first, ...rest] = lines('SUMMARY:z')
    expect(read(utf8([first, ...before, ...rest].join('\r\n'))).map(({ line }) => line)).toEqual([
      2, 8,
    ])
  })

  it('is decoded from quoted-printable over several lines, in the letters it names', () => {
    const coded = [
      'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1252:Th=E1ng 3=3A =',
      'Re=E7u par le ma=',
      'ire',
    ]
    expect(read(utf8(lines(...coded).join('\r\n')))[0]?.title).toBe('Tháng 3: Reçu par le maire')
  })

  it('that ends in “=” without being quoted-printable ends there', () => {
    expect(read(utf8(lines('SUMMARY:1+1=', 'LOCATION:Hà Nội').join('\r\n')))[0]).toMatchObject({
      title: '1+1=',
      body: 'Địa điểm: Hà Nội',
    })
  })
})

describe('damaged letters', () => {
  const withBroken = (count: number) =>
    Buffer.concat([
      utf8(lines(`SUMMARY:${TITLE}`).slice(0, -3).join('\r\n')),
      utf8('\r\nDESCRIPTION:'),
      Buffer.alloc(count, 0xe9),
      utf8(`\r\n${lines().slice(-3).join('\r\n')}`),
    ])
  // The title has 18 letters beyond ASCII: one slip in ten is taken, more are another encoding.
  it('are marked where they are few', () => {
    expect(read(withBroken(1))[0]?.problems.map(({ code }) => code)).toEqual(['icsDamaged'])
  })
  it('are another encoding where they are many', () => {
    expect(() => read(withBroken(2))).toThrow(/importEncoding/)
  })
})

it('says which time cannot be read, with the title', () => {
  const [row] = read(utf8(lines('SUMMARY:Họp', 'EXDATE:2026').join('\r\n')))
  expect(row).toMatchObject({
    title: 'Họp',
    schedule: null,
    problems: [{ code: 'icsUnreadable', details: { value: 'EXDATE: 2026' } }],
  })
})

describe('as other programs write them', () => {
  const when = (...own: string[]) => {
    const [, start, ...rest] = own
    const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:x', 'SUMMARY:a', start ?? '', ...rest]
    return read(utf8([...text, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')))[0]?.schedule
  }
  it.each([
    ['a bare date', 'DTSTART;TZID=Asia/Ho_Chi_Minh:20260302', '2026-03-02T00:00', 1440],
    [
      'a time that is said to be a date',
      'DTSTART;VALUE=DATE:20260302T0930',
      '2026-03-02T09:30',
      30,
    ],
    ['a time without seconds', 'DTSTART:202603021T', undefined, undefined],
  ])('%s', (_what, line, start, durationMinutes) => {
    expect([when('', line)?.start, when('', line)?.durationMinutes]).toEqual([
      start,
      durationMinutes,
    ])
  })
  it('a length with blanks around it', () => {
    expect(when('', 'DTSTART:20260302T093000', 'DURATION: PT10M ')?.durationMinutes).toBe(10)
  })
  it('one rule twice, or an empty one', () => {
    const start = 'DTSTART:20260302T093000'
    const rule = 'RRULE:FREQ=DAILY;COUNT=2'
    expect(when('', start, rule, rule)?.rrule).toBe('FREQ=DAILY;COUNT=2')
    expect(when('', start, 'RRULE:')).toMatchObject({ start: '2026-03-02T09:30', rrule: null })
  })
})

it('one changed occurrence whose day cannot be read changes no other one', () => {
  const text = [
    ...lines('SUMMARY:Họp', 'RRULE:FREQ=DAILY;COUNT=2').slice(0, -2),
    ...['BEGIN:VEVENT', 'UID:x', 'SUMMARY:Họp', 'RECURRENCE-ID:hôm nay', 'SEQUENCE:9'],
    ...['DTSTART:20260303T140000', 'END:VEVENT', 'END:VCALENDAR'],
  ]
  const found = read(utf8(text.join('\r\n')))
  expect(found.map(({ schedule, problems }) => schedule?.start ?? problems[0]?.code)).toEqual([
    '2026-03-02T09:00',
    'icsUnreadable',
  ])
})

it('the same words exported another day mean the same event', () => {
  const hashOf = (...own: string[]) =>
    read(utf8(lines('SUMMARY:Họp', ...own).join('\r\n')))[0]?.hash
  const first = hashOf('DTSTAMP:20260101T000000Z', 'SEQUENCE:1')
  expect(hashOf('SEQUENCE:2', 'DTSTAMP:20260505T000000Z', 'X-ANY:1')).toBe(first)
  expect(hashOf('LOCATION:Hà Nội')).not.toBe(first)
})
