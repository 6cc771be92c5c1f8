import { dueSlots, loggedSlots } from '@/domain/reporting/figures'
import type { ReportLine, SlotCounts } from '@/domain/reporting/report'

/** Part of a whole, or null where there is nothing to divide by (missing or zero). */
export function ratio(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole === 0) return null
  return part / whole
}

/**
 * Share of the due slots that took place, on time or late: 0 to 1, null when nothing was due and when
 * nothing was logged, which leaves it unknown. Slots logged and then dropped from the schedule are due,
 * so it never passes 1; unplanned logs are in neither part.
 */
export function slotRate(slots: SlotCounts): number | null {
  return loggedSlots(slots) === 0 ? null : ratio(slots.aired + slots.late, dueSlots(slots))
}

/** Share of the due slots about which anything was logged: 0 to 1, null when nothing was due. */
export function loggedRate(slots: SlotCounts): number | null {
  return ratio(loggedSlots(slots), dueSlots(slots))
}

/**
 * What those who planned did of what was due of their plan. May pass 1: more items in a slot than
 * planned is a result, not an error.
 */
export function quantityRate(line: Pick<ReportLine, 'due' | 'donePlanned'>): number | null {
  return ratio(line.donePlanned, line.due)
}
