import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '@/domain/DomainError'
import { readIcs } from '@/importers/ics/readIcs'

const ZONE = 'Asia/Ho_Chi_Minh'
const read = (bytes: Uint8Array) => readIcs(bytes, { zone: ZONE, placeLabel: 'Địa điểm' })
const file = (name: string) => read(readFileSync(join(import.meta.dirname, 'files', name)))
const row = (name: string, title: string) => {
  const found = file(name).rows.find((one) => one.title.startsWith(title))
  if (!found) throw new Error(`${name} has no “${title}”`)
  return found
}
const codes = (name: string, title: string) => row(name, title).problems.map(({ code }) => code)

const text = (...lines: string[]) =>
  new TextEncoder().encode(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'))
const event = (...lines: string[]) => text('BEGIN:VEVENT', 'UID:x', ...lines, 'END:VEVENT')

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes)
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
  return 'read'
}

describe('an export of Google', () => {
  it('gives a series with what was left out, moved and cancelled', () => {
    const { schedule, changes, problems } = row('google.ics', 'Bản tin')
    expect(schedule).toEqual({
      start: '2018-03-05T05:30',
      durationMinutes: 15,
      timeZone: ZONE,
      rrule: 'FREQ=WEEKLY;UNTIL=20180630T165959Z;BYDAY=FR,MO,WE',
      exdates: ['2018-04-25T05:30', '2018-04-30T05:30'],
      rdates: [],
    })
    expect(changes).toEqual([
      {
        originalStart: '2018-03-07T05:30',
        kind: 'moved',
        newStart: '2018-03-08T17:00',
        newTitle: 'Bản tin cải cách hành chính, số 8/3',
      },
      { originalStart: '2018-03-09T05:30', kind: 'cancelled' },
    ])
    expect(problems).toEqual([])
  })

  it('gives its words without HTML, and its place', () => {
    const { summary, body } = row('google.ics', 'Bản tin')
    expect(summary).toBe('Bản tin sáng về cải cách hành chính & dịch vụ công.')
    expect(body).toBe('Người đọc: chị Hoa, anh Nam.\n\nĐịa điểm: Đài truyền thanh phường Láng Hạ')
  })

  it('gives a single event in UTC on the city’s clock, and leaves its guests out', () => {
    const { schedule, problems, title } = row('google.ics', 'Hội nghị')
    expect(title).toBe('Hội nghị tập huấn dịch vụ công trực tuyến mức độ 3, 4 cho cán bộ phường')
    expect(schedule).toMatchObject({ start: '2018-03-20T08:30', durationMinutes: 180 })
    expect(problems).toEqual([{ severity: 'warning', code: 'icsGuests', details: { count: 2 } }])
  })

  it('gives whole days from midnight to midnight, and says so', () => {
    expect(row('google.ics', 'Treo').schedule).toMatchObject({
      start: '2018-09-01T00:00',
      durationMinutes: 2880,
    })
    expect(codes('google.ics', 'Treo')).toEqual(['icsWholeDay'])
  })
})

describe('an export of Outlook', () => {
  it('is told in a zone with a Windows name', () => {
    expect(row('outlook.ics', 'Giao ban').schedule).toEqual({
      start: '2018-03-02T08:00',
      durationMinutes: 60,
      timeZone: ZONE,
      rrule: 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
      exdates: ['2018-04-06T08:00', '2018-05-04T08:00'],
      rdates: [],
    })
    expect(row('outlook.ics', 'Giao ban').summary).toBe('Họp giao ban công tác tuyên truyền')
  })

  it('is told in a zone of its own that is the same time', () => {
    const { schedule } = row('outlook.ics', 'Phát tờ rơi')
    expect(schedule).toMatchObject({ start: '2018-03-15T14:00', durationMinutes: 90 })
  })

  it.each([
    ['Phát lại mỗi giờ', 'ruleTooFrequent'],
    ['Múi giờ lạ', 'icsZoneUnknown'],
    ['Không có giờ', 'icsNoStart'],
  ])('says why “%s” cannot be taken', (title, code) => {
    expect(row('outlook.ics', title).schedule).toBeNull()
    expect(codes('outlook.ics', title)).toEqual([code])
  })

  it('lists what is no event, by its line', () => {
    const [todo] = file('outlook.ics').rows.slice(-1)
    expect(todo).toMatchObject({ line: 69, schedule: null })
    expect(todo?.problems[0]).toMatchObject({ code: 'icsNotAnEvent', details: { value: 'VTODO' } })
  })
})

describe('an export of Apple', () => {
  it('may end its lines as Unix does and call the zone by its old name', () => {
    expect(row('apple.ics', 'Chủ nhật').schedule).toMatchObject({
      start: '2018-03-04T07:00',
      timeZone: ZONE,
      exdates: ['2018-03-11T07:00'],
    })
    expect(row('apple.ics', 'Chủ nhật').body).toBe('https://example.vn/xanh')
  })

  it('has times without a zone: the city’s', () => {
    expect(row('apple.ics', 'Giao lưu').schedule).toMatchObject({ start: '2018-03-10T19:30' })
  })

  it('leaves whole days out of a series of whole days', () => {
    expect(row('apple.ics', 'Ngày tiếp dân').schedule).toMatchObject({
      start: '2018-03-01T00:00',
      durationMinutes: 1440,
      exdates: ['2018-03-08T00:00'],
    })
  })

  it('counts a start that its rule does not give', () => {
    expect(row('apple.ics', 'Bắt đầu').schedule).toMatchObject({
      rrule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=2',
      rdates: ['2018-03-07T06:00'],
    })
  })

  it('is its start alone where the rule ends before it gives a day', () => {
    const rule = 'RRULE:FREQ=YEARLY;UNTIL=20040425;BYMONTH=4;BYDAY=4MO'
    const [only] = read(event('SUMMARY:x', 'DTSTART;VALUE=DATE:20040409', rule)).rows
    expect(only?.schedule).toMatchObject({ start: '2004-04-09T00:00', rrule: null, rdates: [] })
  })

  it('repeats on the days of the local clock when it was told in UTC', () => {
    expect(row('apple.ics', 'Lặp theo giờ UTC').schedule).toMatchObject({
      start: '2018-03-05T05:30',
      timeZone: ZONE,
      rrule: 'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4',
    })
  })
})

describe('one occurrence of a series', () => {
  const series = (...override: string[]) =>
    read(
      text(
        ...['BEGIN:VEVENT', 'UID:x', 'SUMMARY:Tin', 'DTSTART:20180305T053000', 'DURATION:PT15M'],
        ...['RRULE:FREQ=DAILY;COUNT=5', 'END:VEVENT'],
        ...['BEGIN:VEVENT', 'UID:x', 'SUMMARY:Tin', ...override, 'END:VEVENT'],
      ),
    ).rows[0]

  it('may be longer than the others', () => {
    const row = series(
      'RECURRENCE-ID:20180306T053000',
      'DTSTART:20180306T053000',
      'DTEND:20180306T060000',
    )
    const originalStart = '2018-03-06T05:30'
    expect(row?.changes).toEqual([{ originalStart, kind: 'edited', newDurationMinutes: 30 }])
  })

  it('is found by its start in UTC as well', () => {
    const row = series('RECURRENCE-ID:20180305T223000Z', 'STATUS:CANCELLED')
    expect(row?.changes).toEqual([{ originalStart: '2018-03-06T05:30', kind: 'cancelled' }])
  })

  it.each([
    ['RECURRENCE-ID:20180306T060000', 'icsNoSuchOccurrence'],
    ['RECURRENCE-ID;RANGE=THISANDFUTURE:20180306T053000', 'icsAndFollowing'],
  ])('is told when it cannot be taken: %s', (line, code) => {
    const row = series(line, 'DTSTART:20180306T070000')
    expect(row?.changes).toEqual([])
    expect(row?.problems).toMatchObject([{ severity: 'warning', code }])
  })

  it('is an activity of its own when its series is not in the file', () => {
    const { rows } = read(
      event('SUMMARY:Lẻ', 'RECURRENCE-ID:20180306T053000', 'DTSTART:20180306T053000'),
    )
    expect(rows[0]).toMatchObject({ uid: 'x#2018-03-06T05:30', title: 'Lẻ' })
  })
})

describe('a damaged event', () => {
  it('is a problem of its own, not of the file', () => {
    const { rows } = read(
      text(
        'BEGIN:VEVENT',
        'UID:a',
        'DTSTART:20180301T060000',
        'RRULE:FREQ=SOMETIMES',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:b',
        'SUMMARY:Được',
        'DTSTART:20180301T060000',
        'END:VEVENT',
      ),
    )
    expect(rows.map(({ line, schedule }) => [line, !!schedule])).toEqual([
      [2, false],
      [7, true],
    ])
  })

  it.each([
    ['30 February', ['SUMMARY:x', 'DTSTART:20180230T060000'], 'timeImpossible'],
    ['no title', ['DTSTART:20180301T060000'], 'icsNoTitle'],
    [
      'a cancelled one',
      ['SUMMARY:x', 'STATUS:CANCELLED', 'DTSTART:20180301T060000'],
      'icsCancelled',
    ],
    [
      'a rule that gives no day',
      ['SUMMARY:x', 'DTSTART:20180301T060000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
      'ruleNeverOccurs',
    ],
    [
      'thousands of dates left out',
      [
        ...['SUMMARY:x', 'DTSTART:20180301T060000', 'RRULE:FREQ=DAILY'],
        ...Array<string>(1001).fill('EXDATE:20180302T060000'),
      ],
      'icsTooManyChanges',
    ],
    [
      'a rule that fills a page',
      [
        ...['SUMMARY:x', 'DTSTART:20180301T060000'],
        `RRULE:FREQ=YEARLY;BYYEARDAY=${Array.from({ length: 300 }, (_, at) => at + 1).join()}`,
      ],
      'ruleUnparsable',
    ],
    ['a year of minutes', ['SUMMARY:x', 'DTSTART:20180301T060000', 'DURATION:P365D'], 'icsTooLong'],
  ])('%s', (_what, lines, code) => {
    const [only] = read(event(...lines)).rows
    expect(only?.problems).toMatchObject([{ severity: 'error', code }])
  })
})

describe('a file that cannot be meant', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ['BEGIN:VEVENT', `UID:${at}`, 'END:VEVENT']).flat()
  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'icsNotACalendar'],
    ['a web page', new TextEncoder().encode('<!DOCTYPE html>'), 'icsNotACalendar'],
    ['nothing', new Uint8Array(), 'icsNotACalendar'],
    ['a calendar without anything in it', text('VERSION:2.0'), 'icsNothing'],
    ['one cut off in the middle', event('SUMMARY:x').slice(0, -20), 'icsBroken'],
    ['too many events', text(...many(2001)), 'icsTooManyEvents'],
    ['components in components', text(...Array<string>(1000).fill('BEGIN:VEVENT')), 'icsTooLarge'],
    ['a million lines', text(Array<string>(1_000_000).fill('X:1').join('\r\n')), 'icsTooLarge'],
    ['more than five megabytes', new Uint8Array(6 * 1024 * 1024).fill(65), 'bodyTooLarge'],
  ])('%s', (_what, bytes, code) => {
    expect(refusal(bytes)).toBe(code)
  })
})
