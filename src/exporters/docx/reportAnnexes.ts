import type { Paragraph, Table } from 'docx'

import { slotRate } from '@/domain/reporting/rates'
import type { Report, ReportAgency, ReportLine, SlotCounts } from '@/domain/reporting/report'
import { groupFigures, rollUp } from '@/domain/reporting/rollUp'
import { formatNumber, formatPercent } from '@/i18n/formatNumber'
import { figureTable, type Column, type FigureRow } from '@/exporters/docx/figureTable'
import { TEXT_WIDTH, type Orientation } from '@/exporters/docx/page'
import { centredParagraph, leftParagraph } from '@/exporters/docx/paragraphs'
import { doneIn } from '@/exporters/report/measureColumns'
import { asOfSentence } from '@/i18n/asOfSentence'
import { report as reportWords } from '@/i18n/vi/report'
import { reportDocument } from '@/i18n/vi/reportDocument'
import { agencyMeasures } from '@/exporters/report/agencyMeasures'
import { slotFigures } from '@/domain/reporting/slotFigures'
import { romanNumeral } from '@/domain/text/romanNumeral'

const words = reportDocument.annex
const { columns, levels } = reportWords
const n = formatNumber

export type Annex = { orientation: Orientation; children: (Paragraph | Table)[] }

/** Heading of an annex: number, title, the document it belongs to. */
export function annexHeading(report: Report, roman: string, title: string): Paragraph[] {
  const symbol = reportDocument.symbol(report.issuer.abbreviation)
  const year = report.generatedAt.slice(0, 4)
  const label = report.period.label.toUpperCase().replaceAll(' ', '\u00A0')
  const open = asOfSentence(report, reportWords)
  const notes = [...(open ? [`${open}.`] : []), ...(report.demo ? [reportWords.demoSentence] : [])]
  return [
    centredParagraph(words.label(roman), { bold: true }),
    centredParagraph(`${title} ${label}`, { bold: true }),
    centredParagraph(words.attached(symbol, year, report.issuer.name), {
      italics: true,
      after: notes.length > 0 ? 0 : 120,
    }),
    ...notes.map((note, index) =>
      centredParagraph(note, {
        italics: true,
        points: 12,
        after: index === notes.length - 1 ? 120 : 0,
      }),
    ),
  ]
}

/** Annex II: slots and main quantities by agency, totals first; for the city, communes inside their district. */
export function agencyAnnex(report: Report): Annex {
  const { wholeCity } = report.scope
  const rows = wholeCity ? rollUp(report) : report.agencies
  const measures = agencyMeasures(reportWords).filter(
    ({ measures: m }) => doneIn(report.totals, m) !== null,
  )
  const optional = {
    notDue: !report.ended,
    beyondPlan: report.slots.beyondPlan > 0,
  }
  const head: Column[] = [
    { heading: columns.number, align: 'center' },
    { heading: columns.agency, align: 'left', grow: 1 },
    ...[
      columns.stations,
      columns.silent,
      columns.planned,
      columns.aired,
      columns.late,
      columns.missed,
      columns.unlogged,
      ...(optional.notDue ? [columns.notDue] : []),
      ...(optional.beyondPlan ? [columns.beyondPlan] : []),
      columns.unplanned,
      columns.slotRate,
      ...measures.map(({ heading }) => heading),
    ].map((heading): Column => ({ heading, align: 'right' })),
  ]
  type Figures = {
    slots: SlotCounts
    lines: readonly ReportLine[]
    members: number
    silent: number
  }
  const row = (number: string, name: string, f: Figures, bold = false): FigureRow => ({
    bold,
    cells: [
      number,
      name,
      n(f.members),
      n(f.silent),
      ...slotCells(f.slots, optional),
      ...measures.map(({ measures: m }) => n(doneIn(f.lines, m))),
    ],
  })
  const total = {
    slots: report.slots,
    lines: report.totals,
    members: report.agencies.length,
    silent: report.silent.length,
  }
  const groups = groupFigures(
    rows,
    report.channels.map((channel) => channel.code),
  )
  return {
    orientation: 'landscape',
    children: [
      ...annexHeading(report, 'II', words.agencies),
      leftParagraph(wholeCity ? `${words.legend} ${words.agenciesNote}` : words.legend, {
        italics: true,
        points: 12,
        after: 60,
      }),
      figureTable(
        head,
        [
          row('', columns.total, total, true),
          ...groups.flatMap((group, index) => [
            row(romanNumeral(index + 1), levels[group.level], group, true),
            ...rows
              .filter((agency) => agency.level === group.level)
              .map((agency: ReportAgency, place) => row(String(place + 1), agency.name, agency)),
          ]),
        ],
        TEXT_WIDTH.landscape,
      ),
    ],
  }
}

function slotCells(
  slots: SlotCounts,
  optional: { notDue: boolean; beyondPlan: boolean },
): string[] {
  const figures = slotFigures(slots)
  return [
    n(figures.planned),
    n(figures.aired),
    n(figures.late),
    n(figures.missed),
    n(figures.unlogged),
    ...(optional.notDue ? [n(figures.notDue)] : []),
    ...(optional.beyondPlan ? [n(figures.beyondPlan)] : []),
    n(figures.unplanned),
    formatPercent(slotRate(slots)),
  ]
}

/** Annex III: who has slots and logged none of them. */
export function silentAnnex(report: Report): Annex {
  const heads: Column[] = [
    { heading: columns.number, align: 'center' },
    { heading: columns.agency, align: 'left', grow: 3 },
    { heading: columns.superior, align: 'left', grow: 3 },
    { heading: columns.planned, align: 'right' },
    ...(report.ended ? [] : [{ heading: columns.due, align: 'right' as const }]),
    { heading: columns.note, align: 'left', grow: 1 },
  ]
  const rows = report.silent.map((agency, index) => ({
    cells: [
      String(index + 1),
      agency.name,
      agency.parentName ?? '',
      n(agency.planned),
      ...(report.ended ? [] : [n(agency.due)]),
      '',
    ],
  }))
  return {
    orientation: 'portrait',
    children: [
      ...annexHeading(report, 'III', words.silent),
      ...(rows.length > 0
        ? [
            figureTable(heads, rows, TEXT_WIDTH.portrait),
            leftParagraph(words.silentTotal(n(rows.length)), { bold: true, before: 120 }),
          ]
        : [centredParagraph(words.silentNone, { before: 120 })]),
    ],
  }
}
