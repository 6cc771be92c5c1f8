import type { ResolvedParty } from '@/domain/agencies/resolveAgencies'
import type { Deadline } from '@/domain/deadlines/deadline'
import type { PlanColumn } from './columns'
import type { PlanLabel } from './planLabel'

/** Something to tell about a row. Errors keep the whole file out; warnings leave it to a person. */
export type RowProblem = {
  /** '' when the whole file is meant. */
  sheet: string
  /** Row of the sheet, counted from 1; 0 when the whole file is meant. */
  row: number
  column: PlanColumn | 'file'
  value: string
  /** Key of `planImport.problems` in src/i18n. */
  code: string
  severity: 'error' | 'warning'
  details: Readonly<Record<string, string>>
  suggestion?: string
}

/** Tells a problem of a row; what is not said is a warning about the cell's text. */
export type TellProblem = (
  column: PlanColumn,
  problem: Partial<RowProblem> & Pick<RowProblem, 'code'>,
) => void

/** A row of a file: rows of two sheets have the same numbers. */
export const placeOf = (sheet: string, row: number): string => `${sheet}!${row}`

/** One task read from a file. */
export type PlanRow<A, G, C> = {
  sheet: string
  rowNumber: number
  taskKey: string
  plan?: PlanLabel
  order: string
  section: string
  text: string
  lead: ResolvedParty<A, G>[]
  executing: ResolvedParty<A, G>[]
  coordinating: ResolvedParty<A, G>[]
  requested: ResolvedParty<A, G>[]
  channels: C[]
  deadline: Deadline
  product: string
  /** Undefined where the file has no such column, as with the next two. */
  target?: string
  source: string
  /** Undefined where the file has no such column: what people wrote there stays. */
  budget?: string
  note?: string
  /** As written, kept beside what was understood. */
  written: { lead: string; coordinating: string; channel: string }
}
