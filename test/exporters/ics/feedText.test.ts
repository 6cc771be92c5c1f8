import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Schedule } from '@/domain/recurrence/schedule'
import { EXCEPTION_KINDS, takesPlace, withExceptions } from '@/domain/recurrence/withExceptions'
import { expand } from '@/domain/recurrence/expand'
import type { FeedSeries } from '@/exporters/ics/feed'
import { feedText } from '@/exporters/ics/feedText'
import { noDaysOff } from '../../helpers/daysOff'
import { feedOf } from '../../helpers/ics/feedOf'
import { icalInstants } from '../../helpers/ics/icalInstants'
import { nodeIcalInstants } from '../../helpers/ics/nodeIcalInstants'
import { instantsOf } from '../../helpers/ics/ownInstants'

const WINDOW = { from: '2018-01-01', to: '2018-12-31' }

const WEEKDAYS: Schedule = {
  start: '2018-03-05T05:30',
  durationMinutes: 15,
  timeZone: 'Asia/Ho_Chi_Minh',
  rrule: 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=5,17;BYMINUTE=30;UNTIL=20180330T235900',
  holidayPolicy: 'air',
  weekendPolicy: 'air',
}

/** The lines of a feed of one series, unfolded. */
function lines(schedule: Schedule, more: Partial<FeedSeries> = {}): string[] {
  return feedText(feedOf([schedule], { window: WINDOW }, more))
    .replaceAll('\r\n ', '')
    .split('\r\n')
}

/** The lines of the VEVENT that holds this one. */
function eventWith(all: readonly string[], line: string): string[] {
  const at = all.indexOf(line)
  if (at < 0) throw new Error(`no line ${line}`)
  return all.slice(all.lastIndexOf('BEGIN:VEVENT', at), all.indexOf('END:VEVENT', at))
}

describe('a series in a feed', () => {
  it('is one event for each time of day, without the words that calendars read badly', () => {
    const all = lines(WEEKDAYS)
    const rule = 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20180330T165900Z'
    expect(all.filter((line) => line.startsWith('RRULE'))).toEqual([rule, rule])
    expect(all.filter((line) => line.startsWith('UID'))).toEqual([
      'UID:s0@cchc-calendar',
      'UID:s0-1730@cchc-calendar',
    ])
    expect(all).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20180305T053000')
    expect(all).toContain('DTEND;TZID=Asia/Ho_Chi_Minh:20180305T174500')
    expect(all.join()).not.toMatch(/BYHOUR|BYMINUTE|BYSETPOS/)
  })

  it('comes with its zone', () => {
    const all = lines(WEEKDAYS)
    const zone = all.slice(all.indexOf('BEGIN:VTIMEZONE'), all.indexOf('END:VTIMEZONE'))
    expect(zone).toContain('TZID:Asia/Ho_Chi_Minh')
    expect(zone).toContain('TZOFFSETTO:+0700')
  })

  it('tells when it changed, and counts its changes up', () => {
    const all = lines(WEEKDAYS)
    expect(all).toContain('LAST-MODIFIED:20180102T040405Z')
    expect(all).toContain('DTSTAMP:20180102T040405Z')
    expect(all).toContain('SEQUENCE:3600')
  })

  it('names the half before it, where it was split', () => {
    expect(lines(WEEKDAYS, { follows: 's9' })).toContain('RELATED-TO:s9@cchc-calendar')
  })

  it('stays when it is cancelled, marked for those who do not show a status', () => {
    const all = lines(WEEKDAYS, { status: 'CANCELLED', title: 'Bản tin' })
    expect(all.filter((line) => line.startsWith('STATUS'))).toEqual([
      'STATUS:CANCELLED',
      'STATUS:CANCELLED',
    ])
    expect(all).toContain('SUMMARY:Đã hủy: Bản tin')
  })
})

describe('one occurrence of a series in a feed', () => {
  const change = (one: FeedSeries['changes'][number]) =>
    lines(WEEKDAYS, { title: 'Bản tin', changes: [one] })

  it('is told apart by its original start, in the event of its time of day', () => {
    const all = change({
      originalStart: '2018-03-07T17:30',
      kind: 'moved',
      newStart: '2018-03-08T19:00',
      newDurationMinutes: 45,
      newTitle: 'Bản tin 8/3',
    })
    const moved = eventWith(all, 'RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20180307T173000')
    expect(moved).toContain('UID:s0-1730@cchc-calendar')
    expect(moved).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20180308T190000')
    expect(moved).toContain('DTEND;TZID=Asia/Ho_Chi_Minh:20180308T194500')
    expect(moved).toContain('SUMMARY:Bản tin 8/3')
  })

  it.each([
    ['cancelled', 'Đã hủy: Bản tin'],
    ['postponed', 'Hoãn: Bản tin'],
  ] as const)('is %s rather than gone', (kind, title) => {
    const all = change({ originalStart: '2018-03-07T05:30', kind })
    const off = eventWith(all, 'RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20180307T053000')
    expect(off).toContain('STATUS:CANCELLED')
    expect(off).toContain(`SUMMARY:${title}`)
  })

  it('is not made up from a change of one that is not there', () => {
    const all = change({
      originalStart: '2018-03-10T05:30',
      kind: 'moved',
      newStart: '2018-03-11T05:30',
    })
    expect(all.join()).not.toContain('RECURRENCE-ID')
  })

  it('takes place when the calendar says, whatever was moved or cancelled', () => {
    const starts = expand(WEEKDAYS, WINDOW, noDaysOff).map(({ originalStart }) => originalStart)
    const some = fc.uniqueArray(
      fc.record({
        originalStart: fc.constantFrom(...starts),
        kind: fc.constantFrom(...EXCEPTION_KINDS),
        newStart: fc.constantFrom('2018-04-02T08:00', '2018-03-10T09:15', '2018-02-20T07:00'),
      }),
      { maxLength: 8, selector: ({ originalStart }) => originalStart },
    )
    fc.assert(
      fc.property(some, (drawn) => {
        const changes = drawn.map((one) => ({
          ...one,
          newStart: one.kind === 'moved' ? one.newStart : null,
        }))
        const feed = feedOf([WEEKDAYS], { window: WINDOW }, { changes })
        const text = feedText(feed)
        const ours = withExceptions({
          schedule: WEEKDAYS,
          range: WINDOW,
          daysOff: noDaysOff,
          changes,
        })
          .filter(takesPlace)
          .map(({ start }) => `s0 ${new Date(`${start}:00+07:00`).toISOString()}`)
          .sort()
        expect(icalInstants(text, instantsOf(WINDOW))).toEqual(ours)
        expect(nodeIcalInstants(text, instantsOf(WINDOW))).toEqual(ours)
      }),
      { numRuns: 60, seed: 8 },
    )
  })
})

describe('the text of a feed', () => {
  it('says its name in the old and the new way, and how often to look again', () => {
    const all = lines(WEEKDAYS)
    expect(all).toContain('NAME:Lịch tuyên truyền\\; quận Đống Đa\\, Hà Nội')
    expect(all).toContain('X-WR-CALNAME:Lịch tuyên truyền\\; quận Đống Đa\\, Hà Nội')
    expect(all).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H')
    expect(all).toContain('X-PUBLISHED-TTL:PT6H')
  })

  it('is the same for the same feed', () => {
    const feed = feedOf([WEEKDAYS], { window: WINDOW })
    expect(feedText(feed)).toBe(feedText(feed))
  })

  it('keeps in its line whatever somebody typed', () => {
    const all = lines(WEEKDAYS, { title: 'x\rATTENDEE:a\r\nSTATUS:y\u0007z' })
    expect(all.filter((line) => line.startsWith('SUMMARY'))[0]).toBe(
      'SUMMARY:x\\nATTENDEE:a\\nSTATUS:y z',
    )
    expect(all.join('|')).not.toMatch(/\r|\|ATTENDEE/)
  })

  it('has no line above 75 octets and cuts no character, whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const bytes = Buffer.from(feedText(feedOf([WEEKDAYS], { window: WINDOW }, { title })))
        for (const line of bytes.toString('latin1').split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(75)
          expect(Buffer.from(line, 'latin1').toString('utf8')).not.toContain('\ufffd')
        }
      }),
      { numRuns: 100, seed: 75 },
    )
  })
})
