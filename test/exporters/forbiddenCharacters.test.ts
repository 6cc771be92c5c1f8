import { describe, expect, it } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import { assembleReport } from '@/domain/reporting/assembleReport'
import { reportCsv } from '@/exporters/csv/reportCsv'
import { reportDocument } from '@/exporters/docx/reportDocument'
import { feedText } from '@/exporters/ics/feedText'
import { reportWorkbook } from '@/exporters/xlsx/reportWorkbook'
import { done, planned, smallCity } from '../domain/reporting/reportCase'
import { feedOf } from '../helpers/ics/feedOf'

/** Of what XML 1.0 §2.2 has no room for: two control characters, half of a pair, a number that is no character. */
const MARK = '\u0001\u001F\uD83D\uFFFE'
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
/** As characters a file wrote out, `&#1;` or `_x0001_`. */
const WRITTEN_OUT = /&#(x0*1?f?|1|31);|_x00(01|1f)_/i
const NAMES = [
  'name',
  'groupName',
  'superiorName',
  'abbreviation',
  'recipientName',
  'title',
  'label',
]

/** The same with the mark in the middle of every text that somebody could have typed. */
const marked = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return NAMES.includes(key) ? `${value} x${MARK}y` : value
  if (Array.isArray(value)) return value.map((item) => marked(item, key))
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, marked(item, name)]))
}
const markedAs = <T>(value: T) => marked(value) as T

const city = smallCity({
  issuer: { code: 'S', name: 'Sở', kind: 'so', superiorName: 'UBND', abbreviation: 'S' },
  bases: [{ type: 'plan', number: '1/KH', date: '2018-01-02', issuer: 'UBND', title: 'Kế hoạch' }],
  planned: [planned('c1', 3), planned('d2', 2)],
  done: [done('c1', 3, { minutes: 30 })],
})
const report = markedAs(assembleReport(city))
const feed = markedAs(feedOf([], { window: { from: '2018-01-01', to: '2018-12-31' } }))

const parts = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([, part]) => strFromU8(part))

describe('characters that no document can hold', () => {
  it.each([
    ['the Word file', async () => parts(await reportDocument(report))],
    ['the workbook', async () => parts(await reportWorkbook(report))],
    ['the CSV', () => [reportCsv(report)]],
    ['the feed', () => [feedText(feed)]],
  ])('are left out of %s, the text around them is kept', async (_, write) => {
    const written = await write()
    expect(written.filter((text) => FORBIDDEN.test(text) || WRITTEN_OUT.test(text))).toEqual([])
    expect(written.join()).toMatch(/ x *y/)
  })
})
