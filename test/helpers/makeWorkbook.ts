import { strToU8, zipSync } from 'fflate'

/** A text, one in a font, a number, an error (`#REF!`), a number shown by a format, or nothing. */
export type MadeCell =
  | string
  | number
  | { error: string }
  | { text: string; font: string }
  | { serial: number; format: string }
  | null

export type MadeSheet = {
  name: string
  hidden?: boolean
  rows: MadeCell[][]
  /** Numbers of hidden rows, and ranges that are merged (`A1:C1`). */
  hiddenRows?: number[]
  merges?: string[]
}

/** An XLSX file with what libraries for writing do not write: hidden parts, merges, errors. */
export function makeWorkbook(sheets: readonly MadeSheet[]): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name, hidden }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="r${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}">${sheets.map((_, at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  }
  const formats: MadeStyle[] = []
  sheets.forEach((sheet, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, formats)
  })
  files['xl/styles.xml'] = stylesXml(formats)
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  )
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

function sheetXml({ rows, hiddenRows = [], merges = [] }: MadeSheet, formats: MadeStyle[]): string {
  const data = rows.map((cells, index) => {
    const number = index + 1
    const hidden = hiddenRows.includes(number) ? ' hidden="1"' : ''
    return `<row r="${number}"${hidden}>${cells.map((cell, at) => cellXml(cell, `${letters(at)}${number}`, formats)).join('')}</row>`
  })
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  const after = merges.length ? `<mergeCells count="${merges.length}">${merged}</mergeCells>` : ''
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>${after}</worksheet>`
}

/** A number format, or a font. */
type MadeStyle = { code: string } | { font: string }

/** The first style is that of cells without one. */
function stylesXml(made: readonly MadeStyle[]): string {
  const own = made.map((style, at) =>
    'code' in style ? `<numFmt numFmtId="${164 + at}" formatCode="${escaped(style.code)}"/>` : '',
  )
  const fonts = made.map((style) =>
    'font' in style ? `<font><sz val="12"/><name val="${style.font}"/></font>` : '<font/>',
  )
  const styles = made.map((style, at) =>
    'code' in style
      ? `<xf numFmtId="${164 + at}" applyNumberFormat="1"/>`
      : `<xf numFmtId="0" fontId="${at + 1}" applyFont="1"/>`,
  )
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${own.length}">${own.join('')}</numFmts><fonts><font/>${fonts.join('')}</fonts><cellXfs count="${styles.length + 1}"><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`
}

function styleOf(style: MadeStyle, made: MadeStyle[]): number {
  const at = made.findIndex((one) => JSON.stringify(one) === JSON.stringify(style))
  return at < 0 ? made.push(style) : at + 1
}

function cellXml(cell: MadeCell, reference: string, formats: MadeStyle[]): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  if (typeof cell === 'object' && 'serial' in cell) {
    return `<c r="${reference}" s="${styleOf({ code: cell.format }, formats)}"><v>${cell.serial}</v></c>`
  }
  if (typeof cell === 'object' && 'font' in cell) {
    const style = styleOf({ font: cell.font }, formats)
    return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`
  }
  if (typeof cell === 'object') return `<c r="${reference}" t="e"><v>${cell.error}</v></c>`
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

export const letters = (index: number): string => String.fromCharCode(65 + index)
