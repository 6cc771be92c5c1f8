import { quantityRate, ratio } from '@/domain/reporting/rates'
import type { Report, ReportTotal } from '@/domain/reporting/report'
import { channelGroups } from '@/exporters/report/channelGroups'
import {
  address,
  figureCell,
  headingCell,
  ratioCell,
  sumCell,
  textCell,
  titleCell,
} from '@/exporters/xlsx/cells'
import type { WorkbookCell } from '@/exporters/xlsx/writeWorkbook'
import type { ReportWords } from '@/i18n/reportWords'

const FIRST_FIGURE = 3

/** Figures as they were counted, and those that a formula makes from them. */
type Column =
  | 'plannedYear'
  | 'planned'
  | 'due'
  | 'donePlanned'
  | 'rate'
  | 'doneUnplanned'
  | 'done'
  | 'doneYearToDate'
  | 'doneYearPlanned'
  | 'rateYear'
  | 'doneLastYear'
  | 'change'

/** Every column after form and unit; what is due stands apart only while the period runs. */
function columnsOf({ ended }: Report): Column[] {
  return [
    'plannedYear',
    'planned',
    ...(ended ? [] : (['due'] as const)),
    'donePlanned',
    'rate',
    'doneUnplanned',
    'done',
    'doneYearToDate',
    'doneYearPlanned',
    'rateYear',
    'doneLastYear',
    'change',
  ]
}

/** Quantities by form and unit. `firstRow`: the row of the table's title, as people count. */
export function quantityTable(
  report: Report,
  words: ReportWords,
  { firstRow, width }: { firstRow: number; width: number },
): WorkbookCell[][] {
  const { columns } = words
  const shown = columnsOf(report)
  let row = firstRow + 1
  const lines = channelGroups(report.channels).flatMap((group) =>
    group.channels.flatMap((channel) =>
      report.totals
        .filter((line) => line.channel === channel.code)
        .map((line) => {
          row += 1
          return [
            textCell(group.name),
            textCell(channel.name),
            textCell(words.measures[line.measure]),
            ...cells(line, shown, row),
          ]
        }),
    ),
  )
  return [
    [titleCell(words.workbook.quantities, width)],
    [...[columns.group, columns.form, columns.unit, ...shown.map(heading(words))].map(headingCell)],
    ...lines,
  ]
}

function heading({ columns }: ReportWords) {
  return (column: Column) => columns[column === 'planned' ? 'plannedPeriod' : column]
}

function cells(line: ReportTotal, shown: readonly Column[], row: number): WorkbookCell[] {
  const at = (column: Column) => address(FIRST_FIGURE + shown.indexOf(column), row)
  const due = shown.includes('due') ? 'due' : 'planned'
  const yearRate = ratio(line.doneYearPlanned, line.plannedYear)
  return shown.map((column) => {
    switch (column) {
      case 'rate':
        return ratioCell(at('donePlanned'), at(due), quantityRate(line))
      case 'done':
        return sumCell(`${at('donePlanned')},${at('doneUnplanned')}`, line.done)
      case 'rateYear':
        return ratioCell(at('doneYearPlanned'), at('plannedYear'), yearRate)
      case 'change':
        return ratioCell(at('done'), at('doneLastYear'), ratio(line.done, line.doneLastYear))
      default:
        return figureCell(line[column])
    }
  })
}
