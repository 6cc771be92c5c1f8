import { matchKey } from '@/domain/text/matchKey'
import { normalizeLine } from '@/domain/text/normalizeText'
import { isRepeatMark } from '@/domain/text/repeatMark'
import type { FoundTable } from '@/importers/tables/findTables'
import { moneyUnitAbove, withUnit } from '@/importers/tables/headingUnit'
import {
  isColumnNumbers,
  isTotal,
  startsFooter,
  writtenIn,
  type RowFate,
} from '@/importers/tables/rowFate'
import { toldRow, type ToldRow } from '@/importers/tables/readTables'
import type { GridCell, GridRow } from '@/importers/tables/sheetGrid'
import { PLAN_COLUMNS, type PlanColumn } from './columns'
import { headingChain } from './headingChain'

type PlanCells = Partial<Record<PlanColumn, string>>

/** What a person has to look at, beside the cells: codes of `planImport.problems`. */
type CellNote = {
  column: PlanColumn
  code: string
  value: string
  details?: Record<string, string>
}

/** The cells of one task, the row of the sheet it begins on, and which columns its table has. */
export type TableRow = {
  sheet: string
  rowNumber: number
  cells: PlanCells
  columns: ReadonlySet<PlanColumn>
  notes: CellNote[]
}

type Options = { hiddenRows: boolean }

/** "I", "A.": the number of a section, beside its title. */
const SECTION_NUMBER = /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/
/** "a)", "b.", "-", "+": a part of the task above it. */
const ITEM_NUMBER = /^(?:[a-zđ][.)]|[-–—+*•●])$/
const ITEM_TEXT = /^(?:[a-zđ]\)|[-–—+•●])\s+(?!.*\n\s*[-–—+•●])/s
const SUB_NUMBER = /^(\d+(?:\.\d+)*)\.\d+\.?$/
/** Begun on the page before: in the middle of a sentence. */
const GOES_ON = /^[\p{Ll}(,;]/u

/**
 * The tasks of a table, and what became of each of its rows. Merged section rows are the section of what
 * follows; items a), b) carry the words of the task they are part of; a task merged over several rows is
 * one task; a row split over two pages is joined; totals, page headings and the document's foot are no tasks.
 */
export function planTable(
  table: FoundTable<PlanColumn>,
  { hiddenRows }: Options,
): { rows: TableRow[]; told: ToldRow[] } {
  const { sheet } = table
  const rows: TableRow[] = []
  const told: ToldRow[] = []
  const columns = new Set(table.columns.flatMap(({ key }) => key ?? []))
  const hasOrder = columns.has('order')
  const shown = table.rows.filter(({ hidden }) => hiddenRows || !hidden)
  const isHeading = headingsAgain(table.head)
  const headings = headingChain()
  let inFooter = false
  let afterHeading = false
  let parent: { text: string; order: string } | undefined

  const tell = (row: GridRow, fate: RowFate) => void told.push(toldRow(sheet, row, fate))
  for (const row of table.rows) if (row.hidden && !hiddenRows) tell(row, 'hiddenRow')

  shown.forEach((row, index) => {
    const written = writtenIn(row)
    const { cells, own, notes } = pick(row, table)
    const order = own.has('order') ? (cells.order ?? '') : ''
    const isWhole = /^\d/.test(order) && own.has('text') && own.size > 2
    if (isHeading(row)) {
      afterHeading = true
      return tell(row, 'repeated')
    }
    if (isColumnNumbers(written)) return tell(row, 'columnNumbers')
    const isSaid = own.has('lead') || own.has('deadline')
    const isWork = isSaid && own.has('text')
    const isCovered = cells.text !== undefined && !own.has('text')
    const mayEnd = !/^\d/.test(order) && !isWork && !isCovered
    inFooter = isWhole ? false : inFooter || (mayEnd && startsFooter(written))
    if (inFooter) return tell(row, 'footer')
    if (!isWork && [order, written[0] ?? ''].some(isTotal)) return tell(row, 'total')

    const after = afterHeading
    afterHeading = false
    const label = sectionLabel(cells, own, written, hasOrder)
    if (label !== undefined) {
      headings.enter(label)
      parent = undefined
      return tell(row, 'heading')
    }
    const last = rows.at(-1)
    // A number without words is a task that somebody forgot to write.
    if (!own.has('text') && (isCovered || !/^\d/.test(order))) {
      if (last && (isCovered || after || goesOn(cells, own))) {
        if (isCovered)
          last.notes.push({ column: 'text', code: 'taskOverRows', value: last.cells.text ?? '' })
        last.notes.push(...notes)
        join(last, own, cells)
        return tell(row, 'joined')
      }
      return tell(row, 'unclear')
    }
    const isItem =
      ITEM_NUMBER.test(order) ||
      (hasOrder && cells.order === undefined && ITEM_TEXT.test(cells.text ?? ''))
    const above = SUB_NUMBER.exec(order)?.[1]
    const isPart = isItem ? !!parent : above !== undefined && parent?.order === above
    // Several tasks may stand under one number that is merged over them.
    const isTask = (isSaid || cells.order !== undefined) && !GOES_ON.test(cells.text ?? '')
    if (hasOrder && order === '' && !isItem && !isTask) {
      // No number and nothing else: the end of what stands above, or no task.
      if (last && (after || goesOn(cells, own))) {
        join(last, own, cells)
        return tell(row, 'joined')
      }
      if (!isSaid) return tell(row, 'unclear')
    }
    const text = isPart && parent ? within(parent.text, cells.text ?? '') : (cells.text ?? '')
    if (!isPart) parent = { text, order: order.replace(/[.)]$/, '') }
    if (
      !isPart &&
      own.size <= 2 &&
      isParentOf(text, parent?.order ?? '', shown[index + 1], table)
    ) {
      return tell(row, 'heading')
    }
    const sections = [headings.section(), cells.section].filter(Boolean).join(' › ')
    const all = { ...cells, text, ...(sections ? { section: sections } : {}) }
    repeat(all, last, notes)
    rows.push({ sheet, rowNumber: row.number, cells: all, columns, notes })
    tell(row, 'taken')
  })
  return { rows, told }
}

/** Columns in which "nt" means what stands above; a number or a text of its own never does. */
const REPEATED = PLAN_COLUMNS.filter((name) => !['order', 'section', 'text'].includes(name))

function repeat(cells: PlanCells, last: TableRow | undefined, notes: CellNote[]): void {
  for (const column of REPEATED) {
    const value = cells[column]
    if (!value || !isRepeatMark(value)) continue
    const above = last?.cells[column]
    if (above) cells[column] = above
    const code = above ? 'cellRepeated' : 'nothingToRepeat'
    notes.push({ column, code, value: above ?? value, details: { mark: value } })
  }
}

type Picked = { cells: PlanCells; own: Set<PlanColumn>; notes: CellNote[] }

/** The cells of a row by what they hold, those written in the row itself, and what is wrong with them. */
function pick({ cells }: GridRow, { columns, above }: FoundTable<PlanColumn>): Picked {
  const picked: Picked = { cells: {}, own: new Set(), notes: [] }
  for (const name of PLAN_COLUMNS) {
    const found = columns
      .filter(({ key }) => key === name)
      .map(({ index, unit }) => counted(cells[index], name, unit, above))
      .filter((cell): cell is GridCell => !!cell && cell.text.trim() !== '')
    if (found.length === 0) continue
    for (const { isError, converted, text } of found) {
      if (isError) picked.notes.push({ column: name, code: 'cellError', value: text })
      // Once a row: whoever types one cell with an old font types them all.
      const isFirst = !picked.notes.some(({ code }) => code === 'cellConverted')
      if (converted && isFirst)
        picked.notes.push({ column: name, code: 'cellConverted', value: text })
    }
    const texts = found.filter(({ isError }) => !isError).map(({ text }) => text.trim())
    if (found.some(({ mergedFrom }) => mergedFrom === undefined)) picked.own.add(name)
    if (texts.length > 0) picked.cells[name] = texts.join(' › ')
  }
  return picked
}

/** Columns whose numbers are no amounts. */
const NOT_COUNTED: readonly PlanColumn[] = ['order', 'plan', 'section', 'text', 'deadline']

/** The cell with the unit that its heading, or a line above the table, gives to its number. */
function counted(
  cell: GridCell | undefined,
  column: PlanColumn,
  ofHeading: string | undefined,
  above: readonly GridRow[],
): GridCell | undefined {
  if (!cell || NOT_COUNTED.includes(column)) return cell
  const unit =
    ofHeading ?? (column === 'budget' ? moneyUnitAbove(above.flatMap(writtenIn)) : undefined)
  // A number as the file keeps it has a point; beside words it is written as people do.
  const number = cell.isNumber ? cell.text.replace(/^(-?\d+)\.(\d+)$/, '$1,$2') : cell.text
  const text = withUnit(number, unit)
  return text === number ? cell : { ...cell, text }
}

/** A row with one value that spans the table ("II. NHIỆM VỤ"), or "I" beside a title and nothing else. */
function sectionLabel(
  { order, text }: PlanCells,
  own: ReadonlySet<PlanColumn>,
  written: readonly string[],
  hasOrder: boolean,
): string | undefined {
  if (written.length === 1 && [...own].every((name) => name === 'order' || name === 'text')) {
    const label = hasOrder ? (order ?? (text === undefined ? written[0] : undefined)) : text
    return label === undefined || /^\d+[.)]?$/.test(label) ? undefined : normalizeLine(label)
  }
  if (!order || !text || written.length > 2 || !SECTION_NUMBER.test(order)) return undefined
  return normalizeLine(`${order.replace(/[.)]$/, '')}. ${text}`)
}

/** A numbered row with nothing but its words stands over items when it says so, or when items follow. */
function isParentOf(
  text: string,
  order: string,
  next: GridRow | undefined,
  table: FoundTable<PlanColumn>,
): boolean {
  if (!next) return false
  const { cells } = pick(next, table)
  const below = cells.order ?? ''
  const isItem =
    ITEM_NUMBER.test(below) || (cells.order === undefined && ITEM_TEXT.test(cells.text ?? ''))
  return (
    isItem || (order !== '' && SUB_NUMBER.exec(below)?.[1] === order) || text.trim().endsWith(':')
  )
}

function within(parent: string, text: string): string {
  const words = text.replace(ITEM_TEXT, '')
  return `${parent.replace(/\s*:\s*$/, '')}: ${words}`
}

const goesOn = (cells: PlanCells, own: ReadonlySet<PlanColumn>): boolean =>
  [...own].some((name) => GOES_ON.test(cells[name] ?? ''))

function join(last: TableRow, own: ReadonlySet<PlanColumn>, cells: PlanCells): void {
  for (const name of own) {
    const more = cells[name]
    const before = last.cells[name]
    if (more === undefined || (before && matchKey(before) === matchKey(more))) continue
    // "KH-" at the end of a page goes on with "UBND" on the next.
    const glue = before?.endsWith('-') ? '' : '\n'
    last.cells[name] = before ? before + glue + more : more
  }
}

/** Whether a row repeats one of the headings, as at the top of a page. */
function headingsAgain(head: readonly GridRow[]): (row: GridRow) => boolean {
  const headings = new Set(head.map(textOf))
  const first = ({ cells }: GridRow) => matchKey(cells.find(({ text }) => text)?.text ?? '')
  const firsts = new Set(head.map(first))
  return (row) => firsts.has(first(row)) && headings.has(textOf(row))
}

const textOf = ({ cells }: GridRow): string =>
  cells
    .map(({ text }) => matchKey(text))
    .join('|')
    .replace(/\|+$/, '')
