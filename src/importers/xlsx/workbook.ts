/** A cell with something in it, as the file has it and as a person sees it. */
export type Cell = {
  /** Counted from 0: A is 0. */
  column: number
  /** What Excel shows: by its number format, formulas by their last result, errors by their word (`#REF!`). */
  shown: string
} &
  /** `font`: the name of the cell's font, where the file says one. */
  (
    | { kind: 'text'; value: string; font?: string }
    | { kind: 'error'; value: string }
    | { kind: 'number'; value: number }
    | { kind: 'boolean'; value: boolean }
    /** As exact as it is shown: `2018-10-30T08:30`, `2018-10-30`, `2018-10` or `2018`. */
    | { kind: 'date'; value: string }
  )

/** A row with something in it. */
export type Row = {
  /** As Excel counts, from 1. */
  number: number
  hidden: boolean
  cells: Cell[]
}

/** Rows counted from 1, columns from 0. Only the first cell of a merged range has a value. */
export type Merge = {
  firstRow: number
  lastRow: number
  firstColumn: number
  lastColumn: number
}

export type Sheet = {
  name: string
  hidden: boolean
  rows: Row[]
  merges: Merge[]
  hiddenColumns: { first: number; last: number }[]
}

/** What is written in a workbook, and nothing for what is empty: a cell far out costs no more than a near one. */
export type Workbook = { sheets: Sheet[] }
