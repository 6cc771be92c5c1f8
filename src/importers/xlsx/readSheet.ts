import { DomainError } from '@/domain/DomainError'
import { TABLE_LIMITS, tooManyRows } from '@/importers/tableLimits'
import type { Archive } from './archive'
import { cellOf, type RawCell } from './cellOf'
import { XLSX_LIMITS } from './limits'
import { parseXml } from './parseXml'
import { isOn, SPREADSHEET } from './readParts'
import { PLAIN_STYLE, type CellStyle } from './readStyles'
import { parseRange, parseReference } from './reference'
import { richText, unescaped } from './richText'
import type { Cell, Sheet } from './workbook'

const MOST_TEXT = `${XLSX_LIMITS.characters / 1024 / 1024} MB`

/** What the cells of all sheets have in common, and how much more may come. */
type SheetContext = {
  strings: readonly string[]
  styles: readonly CellStyle[]
  from1904: boolean
  left: { cells: number; elements: number; characters: number }
}

/**
 * The cells of a sheet as they stand in the file; nothing is built from what it says of its size.
 * @throws DomainError `importTooManyRows`, `importTooLarge`, `importBroken`
 */
export async function readSheet(
  archive: Archive,
  { name, hidden, part }: { name: string; hidden: boolean; part: string },
  context: SheetContext,
): Promise<Sheet> {
  const sheet: Sheet = { name, hidden, rows: [], merges: [], hiddenColumns: [] }
  let row = { number: 0, hidden: false, cells: [] as Cell[] }
  let cell: RawCell = { column: -1, type: 'n', text: '', pattern: '', font: '' }
  let isValue = false
  const { left } = context
  const inline = richText()

  const endCell = () => {
    const found = cellOf(
      { ...cell, ...valueOf(cell, inline.value(), context.strings) },
      context.from1904,
    )
    if (!found) return
    const isFar = row.number > TABLE_LIMITS.rows || found.column >= TABLE_LIMITS.columns
    if (isFar || --left.cells < 0) tooManyRows()
    left.characters -= found.shown.length
    if (left.characters < 0) throw new DomainError('importTooLarge', { max: MOST_TEXT })
    row.cells.push(found)
  }

  await parseXml(archive.read(part), {
    namespace: SPREADSHEET,
    open(element, attribute) {
      if (element === 'row') {
        const number = Number(attribute('r') ?? row.number + 1)
        if (!Number.isSafeInteger(number) || number < 1) throw new DomainError('importBroken')
        row = { number, hidden: isOn(attribute('hidden')), cells: [] }
        cell = { ...cell, column: -1 }
      } else if (element === 'c') {
        if (--left.elements < 0) tooManyRows()
        const at = parseReference(attribute('r'))?.column ?? cell.column + 1
        const style = context.styles[Number(attribute('s') ?? 0)] ?? PLAIN_STYLE
        cell = { column: at, type: attribute('t') ?? 'n', text: '', ...style }
        inline.clear()
      } else if (element === 'v') isValue = true
      else if (element === 'mergeCell') addMerge(sheet, attribute('ref'))
      else if (element === 'col' && isOn(attribute('hidden'))) {
        const [first, last] = [Number(attribute('min')) - 1, Number(attribute('max')) - 1]
        if (sheet.hiddenColumns.length < TABLE_LIMITS.columns) {
          sheet.hiddenColumns.push({ first, last })
        }
      } else inline.open(element)
    },
    text(text) {
      if (!isValue) inline.text(text)
      else if (cell.text.length < XLSX_LIMITS.cellCharacters) cell.text += text
    },
    close(element) {
      if (element === 'v') isValue = false
      else if (element === 'c') endCell()
      else if (element === 'row' && row.cells.length > 0) sheet.rows.push(row)
      else inline.close(element)
    },
  })
  return sheet
}

/** What stands in the cell: its own text, a shared one, or the value as it is. */
function valueOf(
  { type, text }: RawCell,
  inline: string,
  strings: readonly string[],
): Pick<RawCell, 'type' | 'text'> {
  if (type === 's') return { type: 'text', text: text === '' ? '' : (strings[Number(text)] ?? '') }
  if (type === 'inlineStr') return { type: 'text', text: inline }
  return type === 'str' ? { type: 'text', text: unescaped(text) } : { type, text: text.trim() }
}

function addMerge(sheet: Sheet, ref: string | undefined): void {
  const range = parseRange(ref)
  if (!range) return
  if (sheet.merges.push(range) > XLSX_LIMITS.merges) throw new DomainError('importBroken')
}
