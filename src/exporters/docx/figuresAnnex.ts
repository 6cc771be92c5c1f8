import { quantityRate, ratio } from '@/domain/reporting/rates'
import type { Report, ReportChannel } from '@/domain/reporting/report'
import { romanNumeral } from '@/domain/text/romanNumeral'
import { formatNumber as n, formatPercent } from '@/i18n/formatNumber'
import { figureTable, type Column, type FigureRow } from '@/exporters/docx/figureTable'
import { TEXT_WIDTH } from '@/exporters/docx/page'
import { leftParagraph } from '@/exporters/docx/paragraphs'
import { annexHeading, type Annex } from '@/exporters/docx/reportAnnexes'
import { channelGroups } from '@/exporters/report/channelGroups'
import { report as reportWords } from '@/i18n/vi/report'
import { reportDocument } from '@/i18n/vi/reportDocument'

const words = reportDocument.annex
const { columns } = reportWords

const COLUMNS: Column[] = [
  { heading: columns.number, align: 'center' },
  { heading: columns.form, align: 'left', grow: 3 },
  { heading: columns.unit, align: 'left', grow: 2 },
  ...[
    columns.plannedYear,
    columns.plannedPeriod,
    columns.done,
    columns.doneYearToDate,
    columns.rate,
    columns.change,
  ].map((heading): Column => ({ heading, align: 'right' })),
  { heading: columns.note, align: 'left', grow: 1 },
]

/** Annex I: figures by form and unit. */
export function figuresAnnex(report: Report): Annex {
  let number = 0
  const rows = channelGroups(report.channels).flatMap((group, index): FigureRow[] => {
    const channels = group.channels.flatMap((channel) => {
      const lines = channelRows(report, channel, number + 1)
      if (lines.length > 0) number += 1
      return lines
    })
    if (channels.length === 0) return []
    return [{ bold: true, cells: [romanNumeral(index + 1), group.name] }, ...channels]
  })
  return {
    orientation: 'landscape',
    children: [
      ...annexHeading(report, 'I', words.figures),
      leftParagraph(words.legend, { italics: true, points: 12, after: 60 }),
      figureTable(COLUMNS, rows, TEXT_WIDTH.landscape),
    ],
  }
}

function channelRows(report: Report, channel: ReportChannel, number: number): FigureRow[] {
  const slots = report.slotsByChannel.find((row) => row.channel === channel.code)?.slots
  const logged = slots ? slots.aired + slots.late + slots.missed : 0
  const slotRow = slots &&
    slots.planned + logged > 0 && {
      unit: reportWords.slotUnit,
      planned: slots.planned,
      done: logged === 0 ? null : slots.aired + slots.late,
      plannedYear: null,
      doneYearToDate: null,
      doneLastYear: null,
    }
  const lines = report.totals
    .filter((line) => line.channel === channel.code)
    .map((line) => ({ ...line, unit: reportWords.measures[line.measure] }))
  return [...(slotRow ? [slotRow] : []), ...lines].map((line, index) => ({
    cells: [
      index === 0 ? String(number) : '',
      index === 0 ? channel.name : '',
      line.unit,
      n(line.plannedYear),
      n(line.planned),
      n(line.done),
      n(line.doneYearToDate),
      formatPercent(quantityRate(line)),
      formatPercent(ratio(line.done, line.doneLastYear)),
      '',
    ],
  }))
}
