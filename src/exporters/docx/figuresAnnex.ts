import { quantityRate, ratio } from '@/domain/reporting/rates'
import type { Report, ReportChannel } from '@/domain/reporting/report'
import { slotLine } from '@/domain/reporting/slotFigures'
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

function columnsOf({ ended }: Report): Column[] {
  return [
    { heading: columns.number, align: 'center' },
    { heading: columns.form, align: 'left', grow: 3 },
    { heading: columns.unit, align: 'left', grow: 2 },
    ...[
      columns.plannedYear,
      columns.plannedPeriod,
      ...(ended ? [] : [columns.due]),
      columns.donePlanned,
      columns.rate,
      columns.doneUnplanned,
      columns.done,
      columns.doneYearToDate,
      columns.change,
    ].map((heading): Column => ({ heading, align: 'right' })),
    { heading: columns.note, align: 'left', grow: 1 },
  ]
}

/** Annex I: figures by form and unit. */
export function figuresAnnex(report: Report): Annex {
  let number = 0
  const groups = channelGroups(report.channels).map((group) => {
    const channels = group.channels.flatMap((channel) => {
      const lines = channelRows(report, channel, number + 1)
      if (lines.length > 0) number += 1
      return lines
    })
    return { name: group.name, channels }
  })
  const rows = groups
    .filter(({ channels }) => channels.length > 0)
    .flatMap(({ name, channels }, index): FigureRow[] => [
      { bold: true, cells: [romanNumeral(index + 1), name] },
      ...channels,
    ])
  return {
    orientation: 'landscape',
    children: [
      ...annexHeading(report, 'I', words.figures),
      leftParagraph(words.legend, { italics: true, points: 12, after: 60 }),
      figureTable(columnsOf(report), rows, TEXT_WIDTH.landscape),
    ],
  }
}

function channelRows(report: Report, channel: ReportChannel, number: number): FigureRow[] {
  const row = report.slotsByChannel.find((slots) => slots.channel === channel.code)
  const slots = row && slotLine(row.slots)
  const slotRow = slots &&
    (slots.planned !== null || slots.done !== null) && {
      ...slots,
      unit: reportWords.slotUnit,
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
      ...(report.ended ? [] : [n(line.due)]),
      n(line.donePlanned),
      formatPercent(quantityRate(line)),
      n(line.doneUnplanned),
      n(line.done),
      n(line.doneYearToDate),
      formatPercent(ratio(line.done, line.doneLastYear)),
      '',
    ],
  }))
}
