import { describe, expect, it } from '@jest/globals'
import { readIcs } from '@/importers/ics/readIcs'

type Version = { start: string; sequence?: number; changed?: string; rule?: string; title?: string }

const event = ({ start, sequence, changed, rule, title = 'Họp' }: Version) => [
  ...['BEGIN:VEVENT', 'UID:x', `SUMMARY:${title}`, `DTSTART:${start}`, 'DURATION:PT1H'],
  ...(sequence === undefined ? [] : [`SEQUENCE:${sequence}`]),
  ...(changed ? [`LAST-MODIFIED:${changed}`] : []),
  ...(rule ? [`RRULE:${rule}`] : []),
  'END:VEVENT',
]
const read = (...versions: Version[]) => {
  const text = ['BEGIN:VCALENDAR', ...versions.flatMap(event), 'END:VCALENDAR'].join('\r\n')
  const zone = 'Asia/Ho_Chi_Minh'
  return readIcs(new TextEncoder().encode(text), { zone, placeLabel: '' }).rows.map(
    ({ uid, title, schedule, problems }) =>
      schedule ? `${uid} ${title} ${schedule.start}` : `${title}: ${problems[0]?.code}`,
  )
}

const [MORNING, NOON] = ['20260302T080000', '20260302T120000']

describe('two versions of one event', () => {
  it.each([
    [
      'first',
      [
        { start: NOON, sequence: 2 },
        { start: MORNING, sequence: 1 },
      ],
    ],
    [
      'last',
      [
        { start: MORNING, sequence: 1 },
        { start: NOON, sequence: 2 },
      ],
    ],
    [
      'beside one that says no SEQUENCE, which is 0',
      [{ start: MORNING }, { start: NOON, sequence: 1 }],
    ],
  ])('give the one of the higher SEQUENCE, though it stands %s', (_where, versions) => {
    expect(read(...versions).sort()).toEqual(['Họp: icsOlderVersion', 'x Họp 2026-03-02T12:00'])
  })

  it('of one SEQUENCE and time give the one that was changed later', () => {
    const later = { start: NOON, changed: '20260202T000000Z', title: 'Mới' }
    const earlier = { start: NOON, changed: '20260201T235959Z', title: 'Cũ' }
    const expected = ['Cũ: icsTwice', 'x Mới 2026-03-02T12:00']
    expect(read(later, earlier).sort()).toEqual(expected)
    expect(read(earlier, later).sort()).toEqual(expected)
  })

  it('that say nothing of it give the one further down', () => {
    const both = [
      { start: NOON, title: 'Trên' },
      { start: NOON, title: 'Dưới' },
    ]
    expect(read(...both)).toEqual(['Trên: icsTwice', 'x Dưới 2026-03-02T12:00'])
  })
})

describe('one UID for separate appointments', () => {
  it('gives each of them, told apart by its start', () => {
    expect(read({ start: MORNING }, { start: NOON })).toEqual([
      'x#2026-03-02T08:00 Họp 2026-03-02T08:00',
      'x#2026-03-02T12:00 Họp 2026-03-02T12:00',
    ])
  })
  it('leaves the series its UID', () => {
    expect(read({ start: MORNING }, { start: NOON, rule: 'FREQ=DAILY;COUNT=2' })).toEqual([
      'x#2026-03-02T08:00 Họp 2026-03-02T08:00',
      'x Họp 2026-03-02T12:00',
    ])
  })
})

describe('an invitation to one occurrence of a series that is not in the file', () => {
  const lone = (sequence: number, start: string, extra: string[] = []) => [
    ...['BEGIN:VEVENT', 'UID:x', 'SUMMARY:Họp', `RECURRENCE-ID:${MORNING}`],
    ...[`DTSTART:${start}`, 'DURATION:PT1H', `SEQUENCE:${sequence}`, ...extra, 'END:VEVENT'],
  ]
  const rowsOf = (...events: string[][]) => {
    const text = ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR'].join('\r\n')
    const where = { zone: 'Asia/Ho_Chi_Minh', placeLabel: '' }
    return readIcs(new TextEncoder().encode(text), where).rows
  }

  it('is taken once, as its latest version says', () => {
    const rows = rowsOf(lone(0, MORNING), lone(1, NOON))
    expect(
      rows.map(({ uid, schedule, problems }) => [uid, schedule?.start, problems[0]?.code]),
    ).toEqual([
      ['x#2026-03-02T08:00', undefined, 'icsOlderVersion'],
      ['x#2026-03-02T08:00', '2026-03-02T12:00', undefined],
    ])
  })

  it('says the same after somebody has answered it', () => {
    const asked = (answer: string) =>
      rowsOf(lone(0, MORNING, [`ATTENDEE;PARTSTAT=${answer}:mailto:a@example.vn`]))[0]?.hash
    expect(asked('ACCEPTED')).toBe(asked('NEEDS-ACTION'))
  })
})
