import { dueSlots, loggedSlots } from '@/domain/reporting/figures'
import type { ReportLine, SlotCounts } from '@/domain/reporting/report'

export type SlotFigures = Record<keyof SlotCounts, number | null>

/**
 * Slot counts as they are shown, on screen and in every file: null ("–") where there is no figure, 0
 * where it was counted. Nothing planned and nothing logged is no figure; planned but never logged leaves
 * what became of the slots unknown.
 */
export function slotFigures(slots: SlotCounts): SlotFigures {
  const logged = loggedSlots(slots) > 0
  const any = slots.planned > 0 || logged
  return {
    planned: any ? slots.planned : null,
    aired: logged ? slots.aired : null,
    late: logged ? slots.late : null,
    missed: logged ? slots.missed : null,
    unlogged: any ? slots.unlogged : null,
    notDue: any ? slots.notDue : null,
    beyondPlan: any ? slots.beyondPlan : null,
    unplanned: slots.unplanned > 0 || any ? slots.unplanned : null,
  }
}

/** Slots as a line beside the units of a channel: planned, due, carried out as planned and otherwise. */
export function slotLine(slots: SlotCounts): Omit<ReportLine, 'channel' | 'measure'> {
  const { planned, aired, unplanned } = slotFigures(slots)
  const donePlanned = aired === null ? null : aired + slots.late
  return {
    planned,
    due: planned === null ? null : dueSlots(slots),
    donePlanned,
    doneUnplanned: unplanned,
    done: donePlanned === null && !unplanned ? null : (donePlanned ?? 0) + (unplanned ?? 0),
  }
}
