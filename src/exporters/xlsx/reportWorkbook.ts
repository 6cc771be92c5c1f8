import type { Report } from '@/domain/reporting/report'
import { agencySheet } from '@/exporters/xlsx/agencySheet'
import { silentSheet } from '@/exporters/xlsx/silentSheet'
import { stationSheet } from '@/exporters/xlsx/stationSheet'
import { summarySheet } from '@/exporters/xlsx/summarySheet'
import { writeWorkbook } from '@/exporters/xlsx/writeWorkbook'
import { reportWords } from '@/i18n/reportWords'

/**
 * The report as a workbook a person would send on: summary, by agency, by station, and who logged
 * nothing. Totals and rates are formulas that carry their present value; missing figures are "–".
 */
export function reportWorkbook(report: Report, language?: string): Promise<Uint8Array> {
  const words = reportWords(language)
  return writeWorkbook([
    summarySheet(report, words),
    agencySheet(report, words),
    stationSheet(report, words),
    silentSheet(report, words),
  ])
}
