import { printable } from '@/domain/text/printable'
import type Stream from 'node:stream'
import type { Blob } from 'node:buffer'
import writeXlsxFile, { type CellObject, type Feature, type SheetData } from 'write-excel-file/node'
import { sanitizeTextContent } from 'write-excel-file/utility'

/** A formula with the value it has now, so that viewers which do not calculate show it too. */
export type Formula = { formula: string; value: number | string }

type Style = Pick<
  CellObject,
  | 'fontWeight'
  | 'fontStyle'
  | 'fontSize'
  | 'align'
  | 'alignVertical'
  | 'wrap'
  | 'backgroundColor'
  | 'borderStyle'
  | 'borderColor'
  | 'columnSpan'
  | 'format'
>

export type WorkbookCell = { value: string | number | Formula | null } & Style

export type WorkbookSheet = {
  name: string
  columnWidths: readonly number[]
  rows: readonly (readonly WorkbookCell[])[]
  /** Rows that stay in sight; 0 for none. */
  frozenRows: number
  frozenColumns: number
  /** The row of the headings, as people count, that repeats on every printed page. */
  headingRow?: number
}

const FONT_SIZE = 11
/** Points; stacked marks need the room. */
const LINE = 17

/**
 * The only place that knows the XLSX library. write-excel-file is maintained and small; what it lacks
 * (cached values of formulas, repeated print titles, fit to width) is added through its own feature hook.
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const file = writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: sheet.rows.map((row) => libraryRow(row, sheet.columnWidths)) as SheetData,
      columns: sheet.columnWidths.map((width) => ({ width })),
      stickyRowsCount: sheet.frozenRows,
      stickyColumnsCount: sheet.frozenColumns,
      orientation: 'landscape' as const,
      showGridLines: false,
    })),
    { fontFamily: 'Times New Roman', fontSize: FONT_SIZE, features: [sheetFeature(sheets)] },
  )
  return new Uint8Array(await file.toBuffer())
}

/** Heights are set here: LibreOffice does not grow rows to their wrapped text by itself. */
function libraryRow(row: readonly WorkbookCell[], widths: readonly number[]): CellObject[] {
  const height = Math.max(LINE, ...row.map((cell, index) => heightOf(cell, index, widths)))
  return row.map((cell) => ({ ...libraryCell(cell), height }))
}

function heightOf(cell: WorkbookCell, column: number, widths: readonly number[]): number {
  const line = LINE * ((cell.fontSize ?? FONT_SIZE) / FONT_SIZE)
  if (!cell.wrap || typeof cell.value !== 'string') return line
  const span = widths.slice(column, column + (cell.columnSpan ?? 1))
  const width = span.reduce((sum, size) => sum + size, 0)
  // A narrow column wastes the end of each line; in a wide one Times runs narrower than its digits.
  const share = width < 20 ? 1.2 : 0.95
  return line * Math.ceil((cell.value.length * share) / width)
}

function libraryCell({ value, ...style }: WorkbookCell): CellObject {
  if (value === null) return style
  if (typeof value === 'object') return { ...style, type: 'Formula', value: value.formula }
  return typeof value === 'number'
    ? { ...style, type: Number, value }
    : { ...style, type: String, value: printable(value) }
}

function sheetFeature(sheets: readonly WorkbookSheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]
            return sheet ? fitToWidth(withCachedValues(xml, sheet)) : xml
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml
              .replace(/<definedNames\s*\/>|<definedNames><\/definedNames>|<calcPr\s*\/>/g, '')
              .replace('</sheets>', `</sheets>${printTitles(sheets)}<calcPr fullCalcOnLoad="1"/>`),
        },
      },
    },
  }
}

function withCachedValues(xml: string, sheet: WorkbookSheet): string {
  return xml.replace(
    /<c r="([A-Z]+)(\d+)"([^>]*)><f>(.*?)<\/f><\/c>/g,
    (cell, column: string, row: string, attributes: string, formula: string) => {
      const value = sheet.rows[Number(row) - 1]?.[columnIndex(column)]?.value
      if (!value || typeof value !== 'object') return cell
      const type = typeof value.value === 'string' ? ' t="str"' : ''
      const cached = sanitizeTextContent(printable(String(value.value)))
      return `<c r="${column}${row}"${attributes}${type}><f>${formula}</f><v>${cached}</v></c>`
    },
  )
}

function fitToWidth(xml: string): string {
  return xml
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      /<pageSetup[^>]*\/>/,
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    )
}

function printTitles(sheets: readonly WorkbookSheet[]): string {
  const names = sheets.map(({ name, headingRow }, index) => {
    if (!headingRow) return ''
    const sheet = sanitizeTextContent(`'${name.replaceAll("'", "''")}'`)
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$${headingRow}:$${headingRow}</definedName>`
  })
  return `<definedNames>${names.join('')}</definedNames>`
}

/** Column letters of a zero-based index. @example columnName(27) // 'AB' */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}

function columnIndex(name: string): number {
  return [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
