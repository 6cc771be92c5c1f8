import { letters, type MadeCell } from '../makeWorkbook'
import { addRow, blankRow, nothing, type PutIn, type Sheet } from './putIn'
import type { Random } from './random'
import { STEPS, type Place } from './randomSteps'
import { ABOVE_BOTH, HEADINGS, UNKNOWN_TASKS, type Column } from './vocabulary'

/** A table at the end of the sheet, with titles above and headings in one or two rows. */
export function randomTable(sheet: Sheet, random: Random): PutIn {
  const put = nothing()
  const isFirst = sheet.rows.length === 0
  const inTwoRows = random.yes(0.3)
  const isKnown = !random.yes(0.15)
  const columns = columnsOf(random, inTwoRows)
  const last = letters(columns.length - 1)
  if (!isFirst) blankRow(sheet)
  for (let titles = random.below(3); titles > 0; titles--) {
    const title = random.pick(['Phụ lục', 'BIỂU NHIỆM VỤ', 'Kèm theo Kế hoạch'])
    const row = addRow(sheet, put, [title], 'title')
    sheet.merges.push(`A${row}:${last}${row}`)
  }
  const headings = headingRows(columns, random, { isFirst, isKnown, inTwoRows })
  const isMerged = random.yes(0.5)
  const head = (fate: 'title' | 'repeated') => {
    const [row = 0] = headings.map((cells) => addRow(sheet, put, cells, fate))
    if (inTwoRows && isMerged) sheet.merges.push(...headingMerges(columns, row))
  }
  head('title')
  if (random.yes(0.4)) {
    const numbers = columns.map((_, at) => `(${at + 1})`)
    addRow(sheet, put, numbers, 'columnNumbers')
  }
  const place: Place = { sheet, put, random, columns, head, order: 0, above: undefined }
  for (let steps = 3 + random.below(8); steps > 0; steps--) random.pick(STEPS)(place)
  // A heading right above the next table would be its title as well.
  STEPS.at(-1)?.(place)
  put.tables.push([sheet.name, isKnown])
  return put
}

function columnsOf(random: Random, inTwoRows: boolean): Column[] {
  const middle: Column[][] = [
    inTwoRows ? ['lead', 'coordinating'] : ['lead'],
    ['deadline'],
    ['product'],
  ]
  if (random.yes(0.5)) middle.push(['unknown'])
  for (let at = middle.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    ;[middle[at], middle[other]] = [middle[other] ?? [], middle[at] ?? []]
  }
  return ['order', 'text', ...middle.flat()]
}

type Kind = { isFirst: boolean; isKnown: boolean; inTwoRows: boolean }

function headingRows(columns: Column[], random: Random, kind: Kind): MadeCell[][] {
  const { isFirst, isKnown, inTwoRows } = kind
  const headings = columns.map((column): string => {
    if (column === 'text' && !isKnown) return random.pick(UNKNOWN_TASKS)
    // Another word: the second table of a sheet is never taken for the first going on.
    if (column === 'product' && !isFirst) return 'Sản phẩm dự kiến'
    return random.pick(HEADINGS[column])
  })
  if (!inTwoRows) return [headings]
  const isBelow = (at: number) => columns[at] === 'lead' || columns[at] === 'coordinating'
  const above = random.pick(ABOVE_BOTH)
  return [
    headings.map((heading, at) => (columns[at] === 'lead' ? above : isBelow(at) ? null : heading)),
    headings.map((heading, at) => (isBelow(at) ? heading : null)),
  ]
}

/** One heading over both columns, the others over both rows. */
const headingMerges = (columns: readonly Column[], row: number): string[] =>
  columns.flatMap((column, at) => {
    if (column === 'coordinating') return []
    const [from, next] = [letters(at), letters(at + 1)]
    return column === 'lead' ? `${from}${row}:${next}${row}` : `${from}${row}:${from}${row + 1}`
  })
