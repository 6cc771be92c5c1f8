import { describe, expect, it } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'

import type { Report } from '@/domain/reporting/report'
import { columnName } from '@/exporters/xlsx/writeWorkbook'
import { reportWorkbook } from '@/exporters/xlsx/reportWorkbook'
import { readXlsx } from '@/importers/xlsx/readXlsx'

import { cityReport } from './cityReport'

async function written(report: Report, language?: string) {
  const bytes = await reportWorkbook(report, language)
  const files = unzipSync(bytes)
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const sheets = (await readXlsx(bytes)).sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map(({ cells }) => {
      const row: (string | number | boolean)[] = []
      for (const { column, value } of cells) row[column] = value
      return row
    }),
  }))
  return { part, sheets, xml: (sheet: number) => part(`xl/worksheets/sheet${sheet}.xml`) }
}

const report = cityReport()
const city = await written(report)
const rowsOf = (name: string) => city.sheets.find((sheet) => sheet.sheet === name)?.data ?? []

describe('the workbook', () => {
  it('has a summary, a sheet by agency, one by station and the list of the silent', () => {
    expect(city.sheets.map((sheet) => sheet.sheet)).toEqual([
      'Tổng hợp',
      'Theo cơ quan',
      'Theo trạm',
      'Chưa ghi nhật ký',
    ])
  })

  it('says what it is, how to read it and that it is a demonstration', () => {
    const head = rowsOf('Theo trạm').map((row) => String(row[0]))
    expect(head[0]).toBe('SỐ LIỆU THÔNG TIN, TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2018')
    expect(head[2]).toBe(
      'Từ ngày 01/01/2018 đến hết ngày 30/06/2018. Số liệu tính theo tháng dương lịch.',
    )
    expect(head[3]).toMatch(/“–”: không có số liệu.*“0”: đã đếm và bằng không/)
    expect(head[4]).toMatch(/^SỐ LIỆU MINH HỌA/)
  })

  it('has one row for each of the 579 stations', () => {
    const numbers = rowsOf('Theo trạm').filter((row) => typeof row[0] === 'number')
    expect(numbers).toHaveLength(579)
    expect(numbers.at(-1)?.[0]).toBe(579)
  })

  it('keeps headings in sight, repeats them in print and prints across, one page wide', () => {
    for (const sheet of [2, 3, 4]) {
      expect(city.xml(sheet)).toMatch(/<pane[^>]*ySplit="6"[^>]*state="frozen"/)
    }
    for (const sheet of [1, 2, 3, 4]) {
      expect(city.xml(sheet)).toMatch(
        /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1"/,
      )
    }
    expect(city.part('xl/workbook.xml')).toMatch(
      /_xlnm\.Print_Titles" localSheetId="2">'Theo trạm'!\$6:\$6</,
    )
  })
})

describe('totals', () => {
  const cell = (sheet: number, address: string) =>
    new RegExp(`<c r="${address}"[^>]*>(.*?)</c>`).exec(city.xml(sheet))?.[1]

  it('are sums over their rows that carry the present value', () => {
    const planned = report.agencies
      .filter((agency) => agency.level === 'commune')
      .reduce((sum, agency) => sum + agency.slots.planned, 0)
    expect(cell(3, 'E7')).toBe(`<f>IF(COUNT(E8:E586)=0,"–",SUM(E8:E586))</f><v>${planned}</v>`)
  })

  it('of the city add the groups, not the groups and their members', () => {
    expect(cell(2, 'F7')).toBe(
      `<f>IF(COUNT(F8,F34,F65)=0,"–",SUM(F8,F34,F65))</f><v>${report.slots.planned}</v>`,
    )
  })

  it('have their rates as formulas', () => {
    const rate = (report.slots.aired + report.slots.late) / report.slots.planned
    expect(cell(2, 'M7')).toBe(
      `<f>IF((N(F7)+N(K7))=0,"–",(N(G7)+N(H7))/(N(F7)+N(K7)))</f><v>${rate}</v>`,
    )
  })
})

describe('missing figures', () => {
  it('are a dash: a station that logged nothing has planned and unlogged slots, the rest is unknown', () => {
    const row = rowsOf('Theo trạm').find((cells) => cells[2] === 'Phường Quán Thánh') ?? []
    expect(row.slice(4)).toEqual([125, '–', '–', '–', 125, 0, 0, 0, '–', '–', '–'])
  })

  it('stay apart from a counted zero', () => {
    const rows = rowsOf('Tổng hợp')
    const attendances = rows.find(
      (row) => row[1] === 'Cung cấp thông tin, hội nghị báo chí' && row[2] === 'lượt người',
    )
    expect(attendances?.[5]).toBe(0)
    expect(attendances?.[4]).toBe('–')
  })
})

describe('the list of the silent', () => {
  it('is complete, and says so when there is nobody', async () => {
    expect(rowsOf('Chưa ghi nhật ký').filter((row) => typeof row[0] === 'number')).toHaveLength(15)
    const { sheets } = await written({ ...report, silent: [] })
    expect(sheets[3]?.data.at(-1)?.[0]).toBe('Không có đơn vị nào.')
  })
})

it('comes in English too', async () => {
  const { sheets } = await written(report, 'en')
  expect(sheets.map((sheet) => sheet.sheet)).toEqual([
    'Summary',
    'By agency',
    'By station',
    'Logged nothing',
  ])
})

it('names columns beyond Z', () => {
  expect([0, 25, 26, 27, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'])
})
