import { DomainError } from '@/domain/DomainError'
import type { Report } from '@/domain/reporting/report'
import { reportCsv } from '@/exporters/csv/reportCsv'
import { reportDocument } from '@/exporters/docx/reportDocument'
import { reportJson } from '@/exporters/json/reportJson'
import { reportWorkbook } from '@/exporters/xlsx/reportWorkbook'

export const REPORT_FORMATS = ['docx', 'xlsx', 'csv', 'json'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

export const REPORT_MIME_TYPES: Record<ReportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** @throws DomainError `reportFormatUnknown` */
export function parseReportFormat(text: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === text.trim().toLowerCase())
  if (!format) throw new DomainError('reportFormatUnknown', { format: text })
  return format
}

/** The report in one of its formats. The document is Vietnamese whatever the language. */
export async function reportFile(
  report: Report,
  format: ReportFormat,
  language?: string,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return reportDocument(report)
    case 'xlsx':
      return reportWorkbook(report, language)
    case 'csv':
      return new TextEncoder().encode(reportCsv(report, language))
    case 'json':
      return new TextEncoder().encode(reportJson(report))
  }
}

/** A name every system can keep. @example reportFileName(report, 'docx') // 'bao-cao-2018-H1-HN-001.docx' */
export function reportFileName(report: Report, format: ReportFormat): string {
  const { period, scope } = report
  const of = scope.wholeCity ? '' : `-${scope.code.replace(/[^\w-]/g, '_')}`
  const demo = report.demo ? '-mau' : ''
  return `bao-cao-${period.id}${of}${demo}.${format}`
}
