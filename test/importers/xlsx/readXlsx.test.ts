import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from '@/importers/xlsx/readXlsx'
import type { Cell } from '@/importers/xlsx/workbook'
import { rowOf, workbookFile } from './workbookFile'

const folder = join(import.meta.dirname, '../../fixtures/cases/plans')
const file = async (name: string) => (await readXlsx(readFileSync(join(folder, name)))).sheets
const cellsOf = async (bytes: Uint8Array): Promise<Cell[]> =>
  (await readXlsx(bytes)).sheets[0]?.rows[0]?.cells ?? []
const shown = async (bytes: Uint8Array) => (await cellsOf(bytes)).map((cell) => cell.shown)
const kindsIn = async (name: string, kind: Cell['kind']) =>
  (await file(name)).flatMap(({ rows }) =>
    rows.flatMap(({ number, cells }) =>
      cells.filter((cell) => cell.kind === kind).map(({ value }) => [number, value]),
    ),
  )

const STYLES = (...formats: string[]) =>
  `<numFmts>${formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join('')}</numFmts>` +
  `<cellXfs>${formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs>`
const number = (value: string, style: number) => `<c s="${style}"><v>${value}</v></c>`

describe('dates', () => {
  it('are as exact as they are shown', async () => {
    const formats = ['dd/mm/yyyy', 'mm/yyyy', 'yyyy', 'dd/mm/yyyy hh:mm', '&quot;Tháng&quot; m']
    const cells = formats.map((_, i) => number('43374.5', i))
    const bytes = workbookFile({ sheets: [rowOf(...cells)], styles: STYLES(...formats) })
    expect((await cellsOf(bytes)).map(({ kind, value, shown }) => [kind, value, shown])).toEqual([
      ['date', '2018-10-01', '01/10/2018'],
      ['date', '2018-10', '10/2018'],
      ['date', '2018', '2018'],
      ['date', '2018-10-01T12:00', '01/10/2018 12:00'],
      ['date', '2018-10-01', 'Tháng 10'],
    ])
  })

  it('are known by the numbers of Excel’s own formats', async () => {
    const styles = `<cellXfs>${[0, 14, 17, 9, 20].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`
    const cells = [
      number('5', 0),
      number('43374', 1),
      number('43374', 2),
      number('0.5', 3),
      number('0.25', 4),
    ]
    const bytes = workbookFile({ sheets: [rowOf(...cells)], styles })
    expect((await cellsOf(bytes)).map(({ kind, value }) => [kind, value])).toEqual([
      ['number', 5],
      ['date', '2018-10-01'],
      ['date', '2018-10'],
      ['number', 0.5],
      ['number', 0.25],
    ])
    expect((await shown(bytes)).slice(3)).toEqual(['50%', '6:00'])
  })

  it.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['2958465', '9999-12-31'],
  ])('of serial number %s are %s', async (serial, day) => {
    const bytes = workbookFile({ sheets: [rowOf(number(serial, 0))], styles: STYLES('yyyy-mm-dd') })
    expect(await cellsOf(bytes)).toMatchObject([{ kind: 'date', value: day }])
  })

  it.each(['-1', '2958466'])('are none for serial number %s', async (serial) => {
    const bytes = workbookFile({ sheets: [rowOf(number(serial, 0))], styles: STYLES('yyyy-mm-dd') })
    expect(await cellsOf(bytes)).toMatchObject([{ kind: 'number', value: Number(serial) }])
  })

  it('count from 1904 where the workbook does', async () => {
    expect(await kindsIn('30-date1904.xlsx', 'date')).toEqual([
      [3, '2018-05-05'],
      [4, '2018-12-31'],
    ])
  })

  it.each(['36-strict-iso-dates.xlsx', '36b-iso-date-cells.xlsx'])(
    'may be written as such (%s)',
    async (name) => {
      expect(await kindsIn(name, 'date')).toEqual([[3, '2018-05-05']])
    },
  )

  it('keep their time where it is shown', async () => {
    expect(await kindsIn('32-datetime-cell.xlsx', 'date')).toEqual([
      [3, '2018-06-30T23:59'],
      [4, '2018-06-30T17:00'],
      [5, '2018-06-30'],
    ])
  })

  it('that are none are a text', async () => {
    const bytes = workbookFile({ sheets: [rowOf('<c t="d"><v>2018-13-45</v></c>')] })
    expect(await cellsOf(bytes)).toMatchObject([{ kind: 'text', value: '2018-13-45' }])
  })
})

describe('cells', () => {
  it('hold texts of their own, shared ones, runs of several formats, and none of how they are spoken', async () => {
    const strings =
      '<si><r><t>Sở </t></r><r><rPr><b/></rPr><t>Nội vụ</t></r><rPh><t>so noi vu</t></rPh></si><si><t/></si>'
    const cells = [
      '<c t="s"><v>0</v></c>',
      '<c t="s"><v>1</v></c>',
      '<c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
      '<c t="str"><f>"x"</f><v>x</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#REF!</v></c>',
    ]
    const bytes = workbookFile({ sheets: [rowOf(...cells)], strings })
    expect((await cellsOf(bytes)).map(({ column, kind, value }) => [column, kind, value])).toEqual([
      [0, 'text', 'Sở Nội vụ'],
      [2, 'text', ' a '],
      [3, 'text', 'x'],
      [4, 'boolean', true],
      [5, 'error', '#REF!'],
    ])
  })

  it('have the characters that XML cannot hold, and the words that look like them', async () => {
    const bytes = workbookFile({
      sheets: [rowOf('<c t="inlineStr"><is><t>a_x000D_b _x005F_x000D_</t></is></c>')],
    })
    expect(await shown(bytes)).toEqual(['a\rb _x000D_'])
  })

  it('may leave out where they are', async () => {
    const bytes = workbookFile({
      sheets: [
        '<sheetData><row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      ],
    })
    const rows = (await readXlsx(bytes)).sheets[0]?.rows
    expect(rows?.map(({ number, cells }) => [number, cells.map(({ column }) => column)])).toEqual([
      [3, [2, 3]],
      [4, [0]],
    ])
  })

  it('with an error are told, not left out', async () => {
    expect(await kindsIn('38-formula-error.xlsx', 'error')).toEqual([
      [2, '#DIV/0!'],
      [3, '#REF!'],
    ])
    expect((await kindsIn('47-vlookup-na.xlsx', 'error')).map(([, value]) => value)).toEqual([
      '#N/A',
      '#N/A',
      '#VALUE!',
    ])
  })

  it('show numbers as an office here does, and exactly where no format says how', async () => {
    const bytes = workbookFile({
      sheets: [
        rowOf(number('1234.5', 0), number('0.30000000000000004', 1), number('123456789012', 1)),
      ],
      styles: STYLES('#,##0.00', 'General'),
    })
    expect(await shown(bytes)).toEqual(['1.234,50', '0.3', '123456789012'])
  })

  it('are cut off where Excel ends them', async () => {
    const bytes = workbookFile({
      sheets: [rowOf(`<c t="inlineStr"><is><t>${'a'.repeat(40_000)}</t></is></c>`)],
    })
    expect((await shown(bytes))[0]).toHaveLength(33_000)
  })
})

describe('a sheet', () => {
  it.each(['37-prefixed-namespace.xlsx', '37b-merged-control.xlsx'])(
    'names its merged cells, whatever the prefix of its XML (%s)',
    async (name) => {
      expect((await file(name))[0]?.merges).toEqual([
        { firstRow: 3, lastRow: 4, firstColumn: 2, lastColumn: 2 },
      ])
    },
  )

  it('tells what is hidden of it', async () => {
    const [first, second, draft] = await file('D_two_sheets_hidden.xlsx')
    expect([first, second, draft].map((sheet) => sheet?.hidden)).toEqual([false, false, true])
    expect(first?.rows.filter(({ hidden }) => hidden)).toHaveLength(1)
    const bytes = workbookFile({
      sheets: [`<cols><col min="2" max="3" hidden="1"/></cols>${rowOf('<c><v>1</v></c>')}`],
      states: ['veryHidden'],
    })
    expect((await readXlsx(bytes)).sheets[0]).toMatchObject({
      hidden: true,
      hiddenColumns: [{ first: 1, last: 2 }],
    })
  })

  it.each(['41-last-row-formatted.xlsx', '42-last-column-formatted.xlsx'])(
    'is no larger than what is written in it (%s)',
    async (name) => {
      expect((await file(name))[0]?.rows.at(-1)?.number).toBe(3)
    },
  )

  it('may be in the strict vocabulary', async () => {
    const strict = workbookFile({
      sheets: [rowOf('<c t="inlineStr"><is><t>Việc</t></is></c>')],
      main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    })
    expect(await shown(strict)).toEqual(['Việc'])
  })
})

describe('every workbook of the cases', () => {
  const counts: Record<string, number[]> = {
    '33-x000d': [4],
    '34-rich-text': [3],
    '35-text-dates': [11],
    '43-merged-title': [3],
    '44-nbsp-zero-width': [3],
    '45-nfd-spellings': [8],
    '48-two-tables-one-sheet': [5],
    A_002_as_is: [18],
    B_merged: [25],
    C_headings_dates: [17],
    D_two_sheets_hidden: [9, 10, 2],
    E_nfd: [15],
    G_tcvn3: [12],
    G2_tcvn3_body: [12],
    H_3000: [3004],
    I_004_papi: [9],
    J_ditto_serial: [7],
    K_subtasks: [14],
    m1_deadlines: [25],
    m2_footer: [6],
    m3_merged_task: [3],
    m4_heading_unknown: [2],
    m5_subtotal: [3],
  }
  it.each(Object.entries(counts))('%s: rows with content by sheet', async (name, rows) => {
    expect((await file(`${name}.xlsx`)).map((sheet) => sheet.rows.length)).toEqual(rows)
  })
})
