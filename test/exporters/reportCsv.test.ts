import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'

import { reportCsv } from '@/exporters/csv/reportCsv'

import { cityReport } from './cityReport'

const report = cityReport()
const csv = reportCsv(report)
const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true })

describe('the CSV', () => {
  it('begins with a byte order mark and ends its lines as Excel wants', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv.split('\r\n').length).toBe(rows.length + 2)
  })

  it('has one row per agency, channel and unit', () => {
    const keys = rows.map((row) =>
      [row['Mã'], row['Mã hình thức'], row['Mã đơn vị tính']].join('|'),
    )
    expect(new Set(keys).size).toBe(rows.length)
    const lines = report.agencies.reduce((n, a) => n + a.lines.length + a.slotsByChannel.length, 0)
    expect(rows).toHaveLength(lines)
  })

  it('sums up to the totals of the report within a unit', () => {
    const airings = rows.filter((row) => row['Mã đơn vị tính'] === 'airings')
    const sum = airings.reduce((n, row) => n + Number(row['Thực hiện kỳ báo cáo']), 0)
    const total = report.totals.filter((line) => line.measure === 'airings')
    expect(sum).toBe(total.reduce((n, line) => n + (line.done ?? 0), 0))
  })

  it('leaves what is missing empty and writes a counted zero', () => {
    const find = (code: string, measure: string) =>
      rows.find((row) => row['Mã'] === code && row['Mã đơn vị tính'] === measure)
    expect(find('X00013', 'airings')?.['Thực hiện kỳ báo cáo']).toBe('')
    expect(find('STTTT', 'attendances')?.['Thực hiện kỳ báo cáo']).toBe('0')
  })

  it.each(['=1+1', '+84', '-2', '@SUM(A1)', '\tx'])('does not let %j run as a formula', (name) => {
    const [first] = report.agencies
    if (!first) throw new Error('no agency')
    const text = reportCsv({ ...report, agencies: [{ ...first, name }] })
    const [row]: Record<string, string>[] = parse(text, { bom: true, columns: true })
    expect(row?.['Cơ quan, đơn vị']).toBe(`'${name}`)
  })
})
