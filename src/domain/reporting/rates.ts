import type { ReportLine, SlotCounts } from '@/domain/reporting/report'

/** Part of a whole, or null where there is nothing to divide by (missing or zero). */
export function ratio(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole === 0) return null
  return part / whole
}

/**
 * Share of the planned slots that took place, on time or late: 0 to 1, null when nothing was planned.
 * Slots logged and then dropped from the schedule stay in the denominator, so it never passes 1;
 * unplanned logs are in neither part.
 */
export function slotRate(slots: SlotCounts): number | null {
  return ratio(slots.aired + slots.late, slots.planned + slots.beyondPlan)
}

/** Share of the planned slots about which anything was logged: 0 to 1, null when nothing was planned. */
export function loggedRate(slots: SlotCounts): number | null {
  const due = slots.planned + slots.beyondPlan
  return ratio(due - slots.unlogged, due)
}

/** Quantity done over quantity planned. May pass 1: more items than planned is a result, not an error. */
export function quantityRate(line: Pick<ReportLine, 'planned' | 'done'>): number | null {
  return ratio(line.done, line.planned)
}
