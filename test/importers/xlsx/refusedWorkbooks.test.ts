import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from '@/importers/xlsx/readXlsx'
import { rowOf, workbookFile } from './workbookFile'

const folder = join(import.meta.dirname, '../../fixtures/cases/hostile')
const shown = async (bytes: Uint8Array) =>
  (await readXlsx(bytes)).sheets[0]?.rows[0]?.cells.map((cell) => cell.shown)

describe('a workbook that is refused before it weighs anything', () => {
  const refusal = async (bytes: Uint8Array) =>
    (await readXlsx(bytes).catch((error: { code?: string }) => error.code)) as string

  it.each([
    ['far-cell.xlsx', 'importTooManyRows'],
    ['far-row.xlsx', 'importTooManyRows'],
    ['huge-ref.xlsx', 'importTooManyRows'],
  ])('%s', async (name, code) => {
    expect(await refusal(readFileSync(join(folder, name)))).toBe(code)
  })

  const cell = (reference: string) => rowOf(`<c r="${reference}"><v>1</v></c>`)
  it('has a cell beyond the last column that is taken', async () => {
    expect(await refusal(workbookFile({ sheets: [cell('GS1')] }))).toBe('importTooManyRows')
    expect(await shown(workbookFile({ sheets: [cell('GR1')] }))).toEqual(['1'])
  })
  it('has a row beyond the last that is taken', async () => {
    const row = (number: number) =>
      workbookFile({ sheets: [`<sheetData><row r="${number}"><c><v>1</v></c></row></sheetData>`] })
    expect(await refusal(row(20_001))).toBe('importTooManyRows')
    expect(await shown(row(20_000))).toEqual(['1'])
  })
  it('has more cells than any table', async () => {
    const sheet = `<sheetData>${`<row>${'<c><v>1</v></c>'.repeat(200)}</row>`.repeat(1_501)}</sheetData>`
    expect(await refusal(workbookFile({ sheets: [sheet] }))).toBe('importTooManyRows')
  })
  it('has a million cells without content', async () => {
    const row = `<row>${'<c/>'.repeat(1_000)}</row>`
    const sheet = (more: string) =>
      workbookFile({ sheets: [`<sheetData>${row.repeat(1_000)}<row>${more}</row></sheetData>`] })
    expect(await refusal(sheet('<c/>'))).toBe('importTooManyRows')
    expect((await readXlsx(sheet(''))).sheets).toHaveLength(1)
  })
  it('shows one long text in more cells than there is room for', async () => {
    const strings = `<si><t>${'x'.repeat(32 * 1024)}</t></si>`
    const cells = (count: number) => {
      const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(count)}</row>`
      return workbookFile({ sheets: [`<sheetData>${row}${row}</sheetData>`], strings })
    }
    expect(await refusal(cells(129))).toBe('importTooLarge')
    expect((await readXlsx(cells(128))).sheets).toHaveLength(1)
  })
  it('has more shared texts than cells could show', async () => {
    const strings = '<si><t>a</t></si>'.repeat(300_001)
    expect(await refusal(workbookFile({ sheets: [rowOf()], strings }))).toBe('importTooManyRows')
  })
  it('has a thousand sheets', async () => {
    const sheets = (count: number) => workbookFile({ sheets: Array<string>(count).fill(rowOf()) })
    expect(await refusal(sheets(51))).toBe('importTooManySheets')
    expect((await readXlsx(sheets(50))).sheets).toHaveLength(50)
  })
  it.each([
    ['a document type with entities', '<!DOCTYPE a [<!ENTITY b "c">]>', rowOf()],
    ['elements within elements without end', '', '<a>'.repeat(50) + '</a>'.repeat(50)],
    [
      'an element of a thousand attributes',
      '',
      `<a ${Array.from({ length: 1000 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
    ],
    [
      'merged ranges without end',
      '',
      `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(20_001)}</mergeCells>`,
    ],
    ['no end', '', '<sheetData><!--'],
    ['a row that is no number', '', '<sheetData><row r="x"><c><v>1</v></c></row></sheetData>'],
  ])('has %s', async (_, before, sheet) => {
    expect(await refusal(workbookFile({ sheets: [sheet], before }))).toBe('importBroken')
  })
  it('lies about its size', async () => {
    const bytes = workbookFile({ sheets: [`${' '.repeat(25 * 1024 * 1024)}${rowOf()}`] })
    expect(await refusal(bytes)).toBe('importTooLarge')
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; at < bytes.length - 30; at++) {
      const signature = view.getUint32(at, true)
      if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true)
      if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true)
    }
    expect(await refusal(bytes)).toBe('importTooLarge')
  })
  it('is told apart by the namespace of its elements', async () => {
    const bytes = workbookFile({
      sheets: [
        '<x:sheetData xmlns:x="urn:other"><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>',
      ],
    })
    expect((await readXlsx(bytes)).sheets[0]?.rows).toEqual([])
  })
})
