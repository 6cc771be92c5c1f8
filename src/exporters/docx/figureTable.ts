import { printable } from '@/domain/text/printable'
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'

import { halfPoints, POINTS } from '@/exporters/docx/officialStyles'
import { textWidth } from '@/exporters/docx/textWidth'

/** A column with `grow` shares what the others, as wide as their longest figure, leave over. */
export type Column = { heading: string; align: 'left' | 'center' | 'right'; grow?: number }
export type FigureRow = { cells: readonly string[]; bold?: boolean }

const PADDING = 70
const MIN_FIGURE = 480
/** Fonts that stand in for Times New Roman run up to a quarter wider. */
const WIDER = 1.25
/** What figures may take of a table for it; what grows needs the rest. */
const MOST_FOR_FIGURES = 0.7
const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
}

/** A ruled table over the full width: headings repeat on every page, rows are never split. */
export function figureTable(
  columns: readonly Column[],
  rows: readonly FigureRow[],
  width: number,
): Table {
  const widths = columnWidths(columns, rows, width)
  const row = (cells: readonly string[], bold: boolean, heading: boolean) =>
    new TableRow({
      tableHeader: heading,
      cantSplit: true,
      children: columns.map((column, index) =>
        cell(cells[index] ?? '', {
          bold,
          width: widths[index] ?? 0,
          alignment: heading ? AlignmentType.CENTER : ALIGNMENT[column.align],
        }),
      ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
    margins: { left: PADDING, right: PADDING },
    rows: [
      row(
        columns.map((column) => column.heading),
        true,
        true,
      ),
      ...rows.map(({ cells, bold = false }) => row(cells, bold, false)),
    ],
  })
}

type CellStyle = {
  bold: boolean
  width: number
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType]
}

function cell(text: string, { bold, width, alignment }: CellStyle): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment,
        spacing: { before: 20, after: 20 },
        children: [new TextRun({ text: printable(text), bold, size: halfPoints(POINTS.table) })],
      }),
    ],
  })
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly FigureRow[],
  width: number,
): number[] {
  const bold = { points: POINTS.table, bold: true }
  const natural = columns.map((column, index) => {
    if (column.grow) return 0
    const texts = [...column.heading.split(' '), ...rows.map((row) => row.cells[index] ?? '')]
    return Math.max(MIN_FIGURE, ...texts.map((text) => textWidth(text, bold))) + 2 * PADDING + 20
  })
  const all = natural.reduce((sum, size) => sum + size, 0)
  const stretch = Math.min(WIDER, Math.max(1, (MOST_FOR_FIGURES * width) / all))
  const measured = natural.map((size) => Math.floor(size * stretch))
  const rest = Math.max(0, width - measured.reduce((sum, size) => sum + size, 0))
  const shares = columns.reduce((sum, column) => sum + (column.grow ?? 0), 0)
  return measured.map((size, index) => {
    const grow = columns[index]?.grow
    return grow ? Math.floor((rest * grow) / shares) : size
  })
}
