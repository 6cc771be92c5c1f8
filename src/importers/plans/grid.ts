/** A table as a person sees it: rows of texts. Row 1 of the sheet is index 0. */
export type Grid = {
  rows: string[][]
  /** Cells merged downwards: the value of the first one holds for all. */
  mergedDown: { column: number; firstRow: number; lastRow: number }[]
}
