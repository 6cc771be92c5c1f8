import type { Report, SlotCounts } from '@/domain/reporting/report'
import { slotFigures } from '@/domain/reporting/slotFigures'

export const REPORT_SCHEMA_ID = 'report.schema.json'

/** The report as JSON, as `report.schema.json` beside this file describes it. */
export function reportJson(report: Report): string {
  const { slots, slotsByChannel, agencies, ...rest } = report
  const shown = {
    $schema: REPORT_SCHEMA_ID,
    ...rest,
    slots: slotFigures(slots),
    slotsByChannel: slotsByChannel.map(withFigures),
    agencies: agencies.map((agency) => ({
      ...withFigures(agency),
      slotsByChannel: agency.slotsByChannel.map(withFigures),
    })),
  }
  return `${JSON.stringify(shown, null, 2)}\n`
}

function withFigures<T extends { slots: SlotCounts }>(row: T) {
  return { ...row, slots: slotFigures(row.slots) }
}
