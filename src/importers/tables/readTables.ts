import type { Sheet } from '@/importers/xlsx/workbook'
import {
  findTables,
  type ColumnChoices,
  type FoundColumn,
  type FoundTable,
  type TableKind,
} from './findTables'
import { writtenIn, type RowFate } from './rowFate'
import { sheetGrid, type GridRow } from './sheetGrid'

/** What a person chose of a file; without it what is visible and complete is taken. */
export type TableChoice<K extends string> = ColumnChoices<K> & {
  /** Ids of tables; only these are taken. */
  tables?: readonly string[]
  /** Rows that are hidden in the sheet are taken as well. */
  hiddenRows?: boolean
}

/** A table of the file as it is offered. */
export type TableOffer<K extends string> = Pick<
  FoundTable<K>,
  'id' | 'sheet' | 'hidden' | 'incomplete'
> & {
  columns: FoundColumn<K>[]
  /** Below its headings. */
  rows: number
  hiddenRows: number
  taken: boolean
}

/** A row of the file and what became of it. */
export type ToldRow<F extends string = RowFate> = {
  sheet: string
  rowNumber: number
  fate: F
  text: string
}

type ReadTables<K extends string> = {
  offers: TableOffer<K>[]
  /** Those that are taken, to be read row by row. */
  taken: FoundTable<K>[]
  /** Rows outside the taken tables. */
  told: ToldRow[]
}

/** All tables of a file, those to be read, and what becomes of every row outside of them. */
export function readTables<K extends string>(
  sheets: readonly Sheet[],
  kind: TableKind<K>,
  { tables: wanted, columns, remembered }: TableChoice<K>,
): ReadTables<K> {
  const read: ReadTables<K> = { offers: [], taken: [], told: [] }
  sheets.forEach((sheet, index) => {
    const grid = sheetGrid(sheet)
    const tables = findTables(grid, index + 1, kind, { columns, remembered })
    const tell = (rows: readonly GridRow[], fate: RowFate) => {
      for (const row of rows) read.told.push(toldRow(sheet.name, row, fate))
    }
    if (tables.length === 0) tell(grid.rows, sheet.hidden ? 'hiddenSheet' : 'noTable')
    for (const table of tables) {
      const isWanted = wanted ? wanted.includes(table.id) : !table.hidden
      const taken = isWanted && !table.incomplete
      const { id, hidden, incomplete, rows } = table
      const hiddenRows = rows.filter((row) => row.hidden).length
      const offer = { id, sheet: table.sheet, hidden, incomplete, columns: table.columns, taken }
      read.offers.push({ ...offer, rows: rows.length, hiddenRows })
      tell([...table.above, ...table.head], 'title')
      if (taken) read.taken.push(table)
      else tell(rows, hidden && !wanted ? 'hiddenSheet' : 'notChosen')
    }
  })
  return read
}

export const toldRow = (sheet: string, row: GridRow, fate: RowFate): ToldRow => ({
  sheet,
  rowNumber: row.number,
  fate,
  text: writtenIn(row).join(' · ').replace(/\s+/g, ' ').slice(0, 200),
})

/** How many rows the file has and what became of them: the parts add up to the whole. */
export type Balance<F extends string = RowFate> = {
  rows: number
  fates: Partial<Record<F, number>>
}

export function balanceOf<F extends string>(told: readonly { fate: F }[]): Balance<F> {
  const fates: Balance<F>['fates'] = {}
  for (const { fate } of told) fates[fate] = (fates[fate] ?? 0) + 1
  return { rows: told.length, fates }
}

/** So many rows of one fate are listed; all are counted. */
const LISTED = 500

/** The rows to be shown, of each fate the first ones. */
export function listedRows<R extends { fate: string }>(rows: readonly R[]): R[] {
  const listed = new Map<string, number>()
  return rows.filter(({ fate }) => {
    const count = (listed.get(fate) ?? 0) + 1
    listed.set(fate, count)
    return count <= LISTED
  })
}
