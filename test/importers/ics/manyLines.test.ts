import { expect, it } from '@jest/globals'
import { readIcs } from '@/importers/ics/readIcs'

const MANY = 100_000

/** One series of an event, with so many lines of this kind. */
function calendar(line: string): Uint8Array {
  const own = ['UID:x', 'SUMMARY:Bản tin', 'DTSTART:20260302T090000', 'RRULE:FREQ=DAILY;COUNT=5']
  const lines = [...own, ...Array<string>(MANY).fill(line), 'END:VEVENT', 'END:VCALENDAR']
  return new TextEncoder().encode(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines].join('\r\n'))
}
const codes = (line: string) =>
  readIcs(calendar(line), { zone: 'Asia/Ho_Chi_Minh', placeLabel: 'Địa điểm' }).rows.map(
    ({ problems }) => problems.map(({ code }) => code),
  )

it('an event of a hundred thousand dates left out is refused, and one of as many guests taken', () => {
  expect(codes('EXDATE:20260303T090000')).toEqual([['icsTooManyChanges']])
  expect(codes('ATTENDEE:mailto:a@b.vn')).toEqual([['icsNoEnd', 'icsGuests']])
})
