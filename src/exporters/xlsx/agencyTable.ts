import type { Measure } from '@/domain/measures'
import { slotRate } from '@/domain/reporting/rates'
import type { ReportLine, SlotCounts } from '@/domain/reporting/report'
import { capitalised } from '@/exporters/report/capitalised'
import { doneIn } from '@/exporters/report/measureColumns'
import { slotFigures } from '@/domain/reporting/slotFigures'
import {
  address,
  figureCell,
  headingCell,
  slotRateCell,
  sumCell,
  type Emphasis,
} from '@/exporters/xlsx/cells'
import { columnName, type WorkbookCell } from '@/exporters/xlsx/writeWorkbook'
import type { ReportWords } from '@/i18n/reportWords'

const SLOT_COLUMNS = [
  'planned',
  'aired',
  'late',
  'missed',
  'unlogged',
  'notDue',
  'beyondPlan',
  'unplanned',
] as const

type Figures = { slots: SlotCounts; lines: readonly ReportLine[] }

/** The figures right of an agency's name, the same in every sheet. `first` is their first column. */
export type FigureColumns = {
  first: number
  measures: readonly Measure[]
  words: ReportWords
  /** Whether the period is over: then every slot is due. */
  ended: boolean
}

function slotColumns({ ended }: FigureColumns) {
  return SLOT_COLUMNS.filter((column) => column !== 'notDue' || !ended)
}

export function figureHeadings(columns: FigureColumns): WorkbookCell[] {
  const { measures, words } = columns
  return [
    ...slotColumns(columns).map((column) => headingCell(words.columns[column])),
    headingCell(words.columns.slotRate),
    ...measures.map((measure) => headingCell(capitalised(words.measures[measure]))),
  ]
}

export const figureWidths = (columns: FigureColumns): number[] => [
  ...slotColumns(columns).map(() => 11),
  11,
  ...columns.measures.map(() => 12),
]

/** Figures of one agency, as numbers. */
export function figureCells(columns: FigureColumns, row: number, figures: Figures): WorkbookCell[] {
  const slots = slotFigures(figures.slots)
  return [
    ...slotColumns(columns).map((column) => figureCell(slots[column])),
    rateCell(columns, row, figures.slots),
    ...columns.measures.map((measure) => figureCell(doneIn(figures.lines, [measure]))),
  ]
}

/** Figures of a total or group row, as sums over the rows it stands for. */
export function sumCells(
  columns: FigureColumns,
  row: number,
  figures: Figures & { rows: RowRange; emphasis: Emphasis },
): WorkbookCell[] {
  const slots = slotFigures(figures.slots)
  const { rows, emphasis } = figures
  const cellsOf = (column: number) => rangeOf(column, rows)
  return [
    ...slotColumns(columns).map((column, index) =>
      sumCell(cellsOf(columns.first + index), slots[column], emphasis),
    ),
    rateCell(columns, row, figures.slots, emphasis),
    ...columns.measures.map((measure, index) =>
      sumCell(
        cellsOf(columns.first + slotColumns(columns).length + 1 + index),
        doneIn(figures.lines, [measure]),
        emphasis,
      ),
    ),
  ]
}

/** Rows from–to, or single rows (the sums of groups). */
export type RowRange = { from: number; to: number } | readonly number[]

export function rangeOf(column: number, rows: RowRange): string {
  return 'from' in rows
    ? `${address(column, rows.from)}:${address(column, rows.to)}`
    : rows.map((row) => address(column, row)).join(',')
}

function rateCell({ first }: FigureColumns, row: number, slots: SlotCounts, emphasis?: Emphasis) {
  const letter = (column: (typeof SLOT_COLUMNS)[number]) =>
    columnName(first + SLOT_COLUMNS.indexOf(column))
  const letters = {
    aired: letter('aired'),
    late: letter('late'),
    missed: letter('missed'),
    unlogged: letter('unlogged'),
  }
  return slotRateCell(letters, row, slotRate(slots), emphasis)
}
