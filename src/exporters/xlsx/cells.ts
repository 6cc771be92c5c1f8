import { MISSING } from '@/i18n/formatNumber'
import { columnName, type Formula, type WorkbookCell } from '@/exporters/xlsx/writeWorkbook'

const BORDER = { borderStyle: 'thin', borderColor: '#9AA5B1' } as const
const GROUP_FILL = '#E8F1F2'

export type Emphasis = 'total' | 'group' | undefined

function emphasised(emphasis: Emphasis): Partial<WorkbookCell> {
  if (!emphasis) return BORDER
  return { ...BORDER, fontWeight: 'bold', backgroundColor: GROUP_FILL }
}

export function titleCell(value: string, columnSpan: number): WorkbookCell {
  return { value, columnSpan, fontWeight: 'bold', fontSize: 14 }
}

export function noteCell(value: string, columnSpan: number): WorkbookCell {
  return { value, columnSpan, fontStyle: 'italic', wrap: true, alignVertical: 'top' }
}

export function headingCell(value: string): WorkbookCell {
  return {
    ...BORDER,
    value,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    backgroundColor: '#D3E5E7',
  }
}

export function textCell(value: string, emphasis?: Emphasis): WorkbookCell {
  return { ...emphasised(emphasis), value, wrap: true, alignVertical: 'center' }
}

export function centredCell(value: string | number, emphasis?: Emphasis): WorkbookCell {
  return { ...emphasised(emphasis), value, align: 'center', alignVertical: 'center' }
}

/** A figure; missing is "–", never an empty cell and never 0. */
export function figureCell(value: number | null, emphasis?: Emphasis): WorkbookCell {
  const style = { ...emphasised(emphasis), align: 'right', alignVertical: 'center' } as const
  if (value === null) return { ...style, value: MISSING }
  return { ...style, value, format: Number.isInteger(value) ? '#,##0' : '#,##0.0#' }
}

/** A sum over cells that may hold "–": missing when every one of them does. */
export function sumCell(cells: string, value: number | null, emphasis?: Emphasis): WorkbookCell {
  const formula = `IF(COUNT(${cells})=0,"${MISSING}",SUM(${cells}))`
  const whole = value === null || Number.isInteger(value)
  return formulaCell({ formula, value: value ?? MISSING }, whole ? '#,##0' : '#,##0.0#', emphasis)
}

/** One cell over another; missing when either is missing or there is nothing to divide by. */
export function ratioCell(
  part: string,
  whole: string,
  value: number | null,
  emphasis?: Emphasis,
): WorkbookCell {
  const formula = `IF(OR(N(${whole})=0,NOT(ISNUMBER(${part}))),"${MISSING}",${part}/${whole})`
  return formulaCell({ formula, value: value ?? MISSING }, '0.0%', emphasis)
}

/**
 * Share of the due slots carried out, from the cells of one row: on time and late, over those and not
 * carried out and not logged, which stand side by side. Unknown where nothing was logged.
 */
export function slotRateCell(
  columns: { aired: string; late: string; missed: string; unlogged: string },
  row: number,
  value: number | null,
  emphasis?: Emphasis,
): WorkbookCell {
  const upTo = (last: string) => `${columns.aired}${row}:${last}${row}`
  const rate = `SUM(${upTo(columns.late)})/SUM(${upTo(columns.unlogged)})`
  const formula = `IF(COUNT(${upTo(columns.missed)})=0,"${MISSING}",${rate})`
  return formulaCell({ formula, value: value ?? MISSING }, '0.0%', emphasis)
}

function formulaCell(value: Formula, format: string, emphasis: Emphasis): WorkbookCell {
  return { ...emphasised(emphasis), value, format, align: 'right', alignVertical: 'center' }
}

/** Address of a cell from its zero-based column and its row as people count it. */
export function address(column: number, row: number): string {
  return `${columnName(column)}${row}`
}
