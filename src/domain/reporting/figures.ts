import { MEASURES, type MeasureValues } from '@/domain/measures'
import type { SlotCounts } from '@/domain/reporting/report'

export const NO_SLOTS: Readonly<SlotCounts> = {
  planned: 0,
  aired: 0,
  late: 0,
  missed: 0,
  unlogged: 0,
  notDue: 0,
  beyondPlan: 0,
  unplanned: 0,
}

/**
 * Adds two figures, each of which may be missing. Missing plus missing stays missing; missing plus a
 * counted zero is a counted zero.
 * @example addFigures(null, 3) // 3
 */
export function addFigures(
  a: number | null | undefined,
  b: number | null | undefined,
): number | null {
  if (a === null || a === undefined) return b ?? null
  if (b === null || b === undefined) return a
  return a + b
}

/** Adds measure by measure; a measure stated on neither side is left out. */
export function addMeasures(a: MeasureValues, b: MeasureValues): MeasureValues {
  const sum: MeasureValues = {}
  for (const measure of MEASURES) {
    const value = addFigures(a[measure], b[measure])
    if (value !== null) sum[measure] = value
  }
  return sum
}

/** Sums slot counts, field by field. `unlogged` is added, never recomputed: an excess of one agency hides no gap of another. */
export function sumSlots(all: Iterable<SlotCounts>): SlotCounts {
  const sum = { ...NO_SLOTS }
  for (const slots of all) {
    sum.planned += slots.planned
    sum.aired += slots.aired
    sum.late += slots.late
    sum.missed += slots.missed
    sum.unlogged += slots.unlogged
    sum.notDue += slots.notDue
    sum.beyondPlan += slots.beyondPlan
    sum.unplanned += slots.unplanned
  }
  return sum
}

/** Slots about which something was logged. */
export function loggedSlots(slots: SlotCounts): number {
  return slots.aired + slots.late + slots.missed
}

/** Slots that something is to be known about by now: those whose time has come, and those logged. */
export function dueSlots(slots: SlotCounts): number {
  return loggedSlots(slots) + slots.unlogged
}
