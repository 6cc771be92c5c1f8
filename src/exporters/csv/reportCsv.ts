import { stringify } from 'csv-stringify/sync'

import { quantityRate } from '@/domain/reporting/rates'
import type { Report, ReportAgency, ReportLine } from '@/domain/reporting/report'
import { slotFigures, slotLine } from '@/domain/reporting/slotFigures'
import { printable } from '@/domain/text/printable'
import { asOfSentence } from '@/i18n/asOfSentence'
import { modelWords } from '@/i18n/modelWords'
import { reportWords } from '@/i18n/reportWords'

const BYTE_ORDER_MARK = true
/** The measure code under which slots stand beside the measures. */
const SLOTS = 'slots'

type Row = (string | number | null)[]

/**
 * The report as open data: one row per agency, channel and unit, slots being a unit of their own, so
 * that a row can be summed within its unit. Missing is an empty field, a counted zero is 0. UTF-8 with
 * BOM and CRLF for Excel; a text that a spreadsheet would run as a formula is made harmless.
 */
export function reportCsv(report: Report, language?: string): string {
  const words = reportWords(language)
  const { columns, measures, slotUnit } = words
  const agencyKinds: Readonly<Record<string, string>> = modelWords(language).kinds
  const headings = [
    columns.periodCode,
    columns.period,
    columns.from,
    columns.to,
    columns.asOf,
    columns.code,
    columns.agency,
    columns.kind,
    columns.superiorCode,
    columns.channelCode,
    columns.form,
    columns.measureCode,
    columns.unit,
    columns.planned,
    columns.due,
    columns.donePlanned,
    columns.rate,
    columns.doneUnplanned,
    columns.done,
    columns.aired,
    columns.late,
    columns.missed,
    columns.unlogged,
    columns.notDue,
    columns.beyondPlan,
  ]
  const channelNames = new Map(report.channels.map(({ code, name }) => [code, name]))
  const { id, label, from, to } = report.period
  const asOf = asOfSentence(report, words) ?? words.period.ended
  const rows = report.agencies.flatMap((agency) =>
    report.channels.flatMap(({ code }): Row[] => {
      const head = [
        ...[id, label, from, to, asOf],
        ...[agency.code, agency.name, agencyKinds[agency.kind] ?? agency.kind, agency.parentCode],
        ...[code, channelNames.get(code) ?? code],
      ]
      return [
        ...slotRows(agency, code).map((row) => [...head, SLOTS, slotUnit, ...row]),
        ...agency.lines
          .filter((line) => line.channel === code)
          .map((line) => [...head, line.measure, measures[line.measure], ...figures(line)]),
      ]
    }),
  )
  return stringify([headings, ...rows.map((row) => padded(row, headings.length))], {
    bom: BYTE_ORDER_MARK,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { string: printable },
  })
}

function figures(line: Omit<ReportLine, 'channel' | 'measure'>): Row {
  const rate = quantityRate(line)
  return [
    ...[line.planned, line.due, line.donePlanned],
    rate === null ? null : Number(rate.toFixed(4)),
    ...[line.doneUnplanned, line.done],
  ]
}

function slotRows(agency: ReportAgency, channel: string): Row[] {
  const row = agency.slotsByChannel.find((slots) => slots.channel === channel)
  if (!row) return []
  const f = slotFigures(row.slots)
  return [
    [
      ...figures(slotLine(row.slots)),
      ...[f.aired, f.late, f.missed, f.unlogged, f.notDue, f.beyondPlan],
    ],
  ]
}

function padded(row: Row, length: number): Row {
  return [...row, ...Array.from({ length: length - row.length }, () => null)]
}
