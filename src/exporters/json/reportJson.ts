import type { Report } from '@/domain/reporting/report'

export const REPORT_SCHEMA_ID = 'report.schema.json'

/** The report as JSON, as `report.schema.json` beside this file describes it. */
export function reportJson(report: Report): string {
  return `${JSON.stringify({ $schema: REPORT_SCHEMA_ID, ...report }, null, 2)}\n`
}
