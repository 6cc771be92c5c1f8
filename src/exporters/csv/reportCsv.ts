import { stringify } from 'csv-stringify/sync'

import { printable } from '@/domain/text/printable'
import { slotRate } from '@/domain/reporting/rates'
import type { Report, ReportAgency } from '@/domain/reporting/report'
import { slotFigures } from '@/exporters/report/slotFigures'
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
  const { columns, measures, slotUnit } = reportWords(language)
  const headings = [
    columns.period,
    columns.from,
    columns.to,
    columns.code,
    columns.agency,
    columns.kind,
    columns.superiorCode,
    columns.channelCode,
    columns.form,
    columns.measureCode,
    columns.unit,
    columns.planned,
    columns.done,
    columns.aired,
    columns.late,
    columns.missed,
    columns.unlogged,
    columns.beyondPlan,
    columns.unplanned,
    columns.slotRate,
  ]
  const channelNames = new Map(report.channels.map(({ code, name }) => [code, name]))
  const { id, from, to } = report.period
  const rows = report.agencies.flatMap((agency) =>
    report.channels.flatMap(({ code }): Row[] => {
      const head = [
        ...[id, from, to, agency.code, agency.name, agency.kind, agency.parentCode],
        ...[code, channelNames.get(code) ?? code],
      ]
      return [
        ...slotRows(agency, code).map((row) => [...head, SLOTS, slotUnit, ...row]),
        ...agency.lines
          .filter((line) => line.channel === code)
          .map((line) => [...head, line.measure, measures[line.measure], line.planned, line.done]),
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

function slotRows(agency: ReportAgency, channel: string): Row[] {
  const row = agency.slotsByChannel.find((slots) => slots.channel === channel)
  if (!row) return []
  const f = slotFigures(row.slots)
  const done = f.aired === null ? null : row.slots.aired + row.slots.late
  const figures = [f.aired, f.late, f.missed, f.unlogged, f.beyondPlan, f.unplanned]
  const rate = slotRate(row.slots)
  return [[f.planned, done, ...figures, rate === null ? null : Number(rate.toFixed(4))]]
}

function padded(row: Row, length: number): Row {
  return [...row, ...Array.from({ length: length - row.length }, () => null)]
}
