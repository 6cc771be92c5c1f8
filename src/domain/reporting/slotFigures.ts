import type { SlotCounts } from '@/domain/reporting/report'

export type SlotFigures = Record<keyof SlotCounts, number | null>

/**
 * Slot counts as tables show them: null ("–") where there is no figure. Nothing planned and nothing
 * logged is no figure; planned but never logged leaves what became of the slots unknown.
 */
export function slotFigures(slots: SlotCounts): SlotFigures {
  const logged = slots.aired + slots.late + slots.missed
  const due = slots.planned + logged > 0
  return {
    planned: due ? slots.planned : null,
    aired: logged > 0 ? slots.aired : null,
    late: logged > 0 ? slots.late : null,
    missed: logged > 0 ? slots.missed : null,
    unlogged: due ? slots.unlogged : null,
    beyondPlan: due ? slots.beyondPlan : null,
    unplanned: slots.unplanned > 0 || due ? slots.unplanned : null,
  }
}
