import { strToU8, zipSync } from 'fflate'

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

type Parts = {
  /** What stands within <worksheet>, one for each sheet. */
  sheets: string[]
  strings?: string
  /** What stands within <styleSheet>. */
  styles?: string
  workbookPr?: string
  states?: string[]
  /** Before the first sheet's root. */
  before?: string
  main?: string
}

/** A workbook written by hand, for what no program of an office would write. */
export function workbookFile(parts: Parts): Uint8Array {
  const { sheets, strings, styles, workbookPr = '', states = [], before = '', main = MAIN } = parts
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`
  const relations = (...all: string[]) =>
    `<Relationships xmlns="${RELATIONS}">${all.join('')}</Relationships>`
  const files: Record<string, string> = {
    '_rels/.rels': relations(relation('top', 'officeDocument', '/xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${TYPES}">${workbookPr}<sheets>` +
      sheets
        .map((_, i) => `<sheet name="Sheet ${i}" state="${states[i] ?? 'visible'}" r:id="s${i}"/>`)
        .join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/any${i}.xml`)),
      relation('strings', 'sharedStrings', 'texts.xml'),
      relation('styles', 'styles', 'looks.xml'),
    ),
  }
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/any${i}.xml`] =
      `${i ? '' : before}<worksheet xmlns="${main}">${sheet}</worksheet>`
  })
  if (strings) files['xl/texts.xml'] = `<sst xmlns="${main}">${strings}</sst>`
  if (styles) files['xl/looks.xml'] = `<styleSheet xmlns="${main}">${styles}</styleSheet>`
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(bytes))
}

/** One row of cells. */
export const rowOf = (...cells: string[]) => `<sheetData><row>${cells.join('')}</row></sheetData>`
