import type { RowFate } from '@/importers/tables/rowFate'
import type { MadeCell, MadeSheet } from '../makeWorkbook'

export type PutTask = { text: string; lead: string; deadline: string }

/** What was put into a workbook: every row with what it is, the tasks and problems that must come out. */
export type PutIn = {
  sheets: MadeSheet[]
  /** Sheet of each table, and whether it is taken as it is. */
  tables: [sheet: string, taken: boolean][]
  fates: Record<string, RowFate>
  tasks: PutTask[]
  /** "sheet!row column code" */
  problems: string[]
}

export type Sheet = Required<MadeSheet>

export const nothing = (): PutIn => ({ sheets: [], tables: [], fates: {}, tasks: [], problems: [] })

/** A row at the end of the sheet; its number. */
export function addRow(sheet: Sheet, put: PutIn, cells: MadeCell[], fate: RowFate): number {
  const number = sheet.rows.push(cells)
  put.fates[`${sheet.name}!${number}`] = fate
  return number
}

export const blankRow = (sheet: Sheet) => void sheet.rows.push([])
