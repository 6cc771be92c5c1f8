import { describe, expect, it } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '@/domain/DomainError'
import { readIcs } from '@/importers/ics/readIcs'
import { importedTimes } from '../../helpers/ics/importedTimes'

const FOLDER = join(import.meta.dirname, '../../fixtures/cases/calendars')
const ZONE = 'Asia/Ho_Chi_Minh'
const DAYS = { from: '2024-01-01', to: '2026-12-31' }

const rowsOf = (name: string) =>
  readIcs(readFileSync(join(FOLDER, name)), { zone: ZONE, placeLabel: 'Địa điểm' }).rows

/** Each event of the file: title, then when it takes place; or why it is left out. */
const shown = (name: string): string[] =>
  rowsOf(name).flatMap((row) => {
    const errors = row.problems.filter(({ severity }) => severity === 'error')
    const left = errors.map(({ code }) => `${row.title}: ${code}`)
    return left.length
      ? left
      : importedTimes(row, DAYS, ZONE).map((when) => `${row.title}: ${when}`)
  })

const daily = (title: string, clock: string, days: readonly string[], month = '2026-03') =>
  days.map((day) => `${title}: ${month}-${day} ${clock}`)

const CASES: Record<string, readonly string[]> = {
  '02b-wholeday-recurrenceid-other-zone.ics': [
    "Ngày treo băng rôn: 2026-03-05 00:00 1440'",
    "Ngày treo băng rôn: 2026-03-13 00:00 1440' moved",
    "Ngày treo băng rôn: 2026-03-19 00:00 1440'",
    "Ngày treo băng rôn: 2026-03-26 00:00 1440'",
  ],
  '02c-wholeday-exdate-cityzone.ics': daily('Ngày treo băng rôn', "00:00 1440'", [
    '05',
    '19',
    '26',
  ]),
  '03-sequence-master.ics': [
    'Giao ban báo chí: icsOlderVersion',
    "Giao ban báo chí (dời sang chiều): 2026-03-10 14:00 60'",
  ],
  '03b-sequence-override.ics': [
    ...daily('Giao ban', "08:00 60'", ['02']),
    "Giao ban: 2026-03-03 14:00 60' moved",
    ...daily('Giao ban', "08:00 60'", ['04', '05', '06']),
  ],
  '04-exdate-date-on-timed.ics': daily('Phát thanh sáng', "05:30 15'", ['02', '03', '05', '06']),
  '04b-exdate-utc-on-timed.ics': daily('Phát thanh sáng', "05:30 15'", ['02', '03', '05', '06']),
  '04c-exdate-no-match.ics': daily('Phát thanh sáng', "05:30 15'", ['02', '03', '04', '05', '06']),
  '05-recurrenceid-other-zone.ics': [
    ...daily('Họp nhóm', "09:00 60'", ['02', '03']),
    "Họp nhóm: 2026-03-04 15:00 60' moved Họp nhóm dời",
    ...daily('Họp nhóm', "09:00 60'", ['05', '06']),
  ],
  '06-customized-tz-0700.ics': ["Họp báo: 2026-03-02 09:00 60'"],
  '06b-customized-tz-0800.ics': ["Hội thảo trực tuyến: 2026-03-02 08:00 60'"],
  '06c-outlook-display-name-novtz.ics': ["Họp báo: 2026-03-02 09:00 60'"],
  '06d-vtimezone-contradicts-name.ics': ["Họp báo: 2026-03-02 09:00 60'"],
  '06e-three-part-path.ics': [
    "Hội nghị quốc tế: 2026-03-02 19:00 60'",
    "Hội nghị quốc tế 2: 2026-03-02 19:00 60'",
    "Hội nghị 3: 2026-03-02 21:00 30'",
    "Hội nghị 4: 2026-03-02 09:00 30'",
  ],
  '07-until-utc-boundary.ics': [
    ...daily('Phát thanh sáng', "05:30 15'", ['02', '03', '04', '05', '06']),
    ...daily('Cả ngày', "00:00 1440'", ['02', '03', '04', '05']),
    ...daily('UNTIL 00Z', "09:00 30'", ['02', '03', '04']),
    ...daily('Thả nổi', "09:00 30'", ['02', '03', '04', '05']),
    ...daily('UNTIL ngày, thứ UTC', "05:30 30'", ['02', '09', '16']),
  ],
  '08-allday-no-end.ics': [
    "Ngày pháp luật: 2026-11-09 00:00 1440'",
    "Ngày CNTT: 2026-11-10 00:00 1440'",
    "Tuần lễ: 2026-11-02 00:00 7200'",
    'Dài: icsTooLong',
    'Không: icsEndsEarly',
  ],
  '09-same-uid-single-events.ics': daily('Tập huấn một cửa', "08:30 150'", ['03', '10', '17']),
  '10-quoted-printable.ics': ["Bản tin cải cách: 2026-03-02 09:00 30'"],
  '11-angle-brackets.ics': ["Phóng sự <dự thảo lần 2>: 2026-03-02 09:00 30'"],
  '12-outlook-altrep.ics': daily('Họp giao ban, tuần 10; phòng 2', "08:00 90'", [
    ...['02', '09', '23', '30'],
  ]),
  '13-rdate-period-length.ics': [
    "Tuyên truyền lưu động: 2026-03-02 08:00 60'",
    "Tuyên truyền lưu động: 2026-03-04 08:00 180' edited",
  ],
  '14-this-and-future.ics': daily('Phát thanh', "05:30 15'", [
    ...['02', '03', '04', '05', '06', '07'],
  ]),
  '15-rule-shapes.ics': [
    'UNTIL trống: ruleUnparsable',
    ...daily('Chữ thường', "05:30 30'", ['02', '03', '04']),
    ...daily('Khoảng trắng', "05:30 30'", ['02', '04', '09', '11']),
    ...daily('Chấm phẩy cuối', "05:30 30'", ['02', '03', '04']),
    'UNTIL giờ trước: rulePartOutOfRange',
    "Hằng năm 29/2: 2024-02-29 00:00 1440'",
  ],
  '16-cancelled-and-orphans.ics': [
    "Phát thanh: 2026-03-02 05:30 15'",
    "Phát thanh: 2026-03-03 05:30 15' cancelled",
    "Phát thanh: 2026-03-04 05:30 15'",
  ],
  '17-only-modified-remain.ics': ['Chuyên mục: everyDateLeftOut'],
  '18-nfd-title.ics': ["Đêm nhạc Phường Đống Đa: 2026-03-02 19:30 90'"],
  '20-one-broken-byte.ics': ["Bản tin cải cách hành chính: 2026-03-02 09:00 30'"],
  '21-two-calendars.ics': ["Một: 2026-03-02 09:00 60'", "Hai: 2026-03-03 09:00 60'"],
  '22-floating-xwr.ics': ["Thả nổi: 2026-03-02 09:00 60'"],
  '23-google-split.ics': [
    ...daily('Tin sáng', "05:30 15'", ['02', '03', '04']),
    "Tin sáng: 2026-03-05 06:00 15'",
    "Tin sáng: 2026-03-06 06:30 15' moved",
    "Tin sáng: 2026-03-07 06:00 15'",
  ],
}

describe('calendars as offices have them', () => {
  it.each(Object.entries(CASES))('%s', (name, expected) => {
    expect(shown(name)).toEqual(expected)
  })

  it('are all here: one is refused as a whole, by the true reason', () => {
    const refused = '19-latin1-not-tcvn3.ics'
    expect(() => shown(refused)).toThrow(new DomainError('importEncoding'))
    expect(readdirSync(FOLDER).sort()).toEqual([...Object.keys(CASES), refused].sort())
  })
})

describe('what is left out of them is told', () => {
  const warnings = (name: string) =>
    rowsOf(name).flatMap(({ problems }) => problems.map(({ code, details }) => [code, details]))

  it('a day that is left out of a series which does not have it', () => {
    const details = { dates: '2026-03-04 00:00', count: 1 }
    expect(warnings('04c-exdate-no-match.ics')).toEqual([['icsExdateHitsNothing', details]])
  })
  it('a change from one occurrence on', () => {
    const when = '2026-03-05 05:30'
    expect(warnings('14-this-and-future.ics')).toEqual([['icsAndFollowing', { when }]])
  })
  it('letters that were damaged', () => {
    expect(warnings('20-one-broken-byte.ics').map(([code]) => code)).toContain('icsDamaged')
  })
  it('how many days an event is too long', () => {
    const details = { days: 181, max: 31 }
    expect(warnings('08-allday-no-end.ics')).toContainEqual(['icsTooLong', details])
  })
})

it('an address between angle brackets is text, HTML is not', () => {
  const [row] = rowsOf('11-angle-brackets.ics')
  expect(row?.summary).toBe(
    'Liên hệ: Phòng Văn hóa <vanhoa@demo.example> trước 9h\nĐiều kiện: a<b và c>d\nĐoạn é ộ "x"',
  )
})

it('quoted-printable words keep their lines', () => {
  expect(rowsOf('10-quoted-printable.ics')[0]?.summary).toBe('Dòng một\ndòng hai')
})
