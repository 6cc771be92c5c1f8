import type { LogState } from '@/domain/logging/log'
import { MEASURES, type MeasureValues } from '@/domain/measures'
import { addFigures, addMeasures, NO_SLOTS } from '@/domain/reporting/figures'
import type { PlannedRow } from '@/domain/reporting/plannedFigures'
import type { ReportLine, SlotCounts } from '@/domain/reporting/report'

/** Logs of one agency and activity in one state, as the database counted them. */
export type DoneRow = {
  agency: string
  channel: string
  /** Null for what answers no planned slot. */
  activity: string | null
  state: LogState
  logs: number
  /** Sum of each measure; null or absent = no log stated it. */
  sums: MeasureValues
}

export type ChannelFigures = { channel: string; slots: SlotCounts; lines: ReportLine[] }

/**
 * Slots and quantities of one agency in one activity, or in what it did without one: the leaf where a
 * plan is made, from which every sum is. Units the activity plans nothing in are done without a plan,
 * whatever others of the channel plan. What did not take place adds no quantity, and no zero either: nobody counted it. A log of a slot ahead of its time
 * makes the slot due.
 */
export function channelFigures(
  channel: string,
  planned: PlannedRow | undefined,
  done: readonly DoneRow[],
): ChannelFigures {
  const slots = { ...NO_SLOTS, planned: planned?.slots ?? 0 }
  let inSlots: MeasureValues = {}
  let outside: MeasureValues = {}
  for (const { state, activity, logs, sums } of done) {
    const unplanned = activity === null
    if (!unplanned) slots[state] += logs
    if (state === 'missed') continue
    if (unplanned) slots.unplanned += logs
    if (unplanned) outside = addMeasures(outside, sums)
    else inSlots = addMeasures(inSlots, sums)
  }
  const logged = slots.aired + slots.late + slots.missed
  slots.unlogged = Math.max(0, (planned?.due ?? 0) - logged)
  slots.beyondPlan = Math.max(0, logged - slots.planned)
  slots.notDue = slots.planned + slots.beyondPlan - logged - slots.unlogged
  const lines = MEASURES.flatMap((measure): ReportLine[] => {
    const plan = planned?.quantities[measure] ?? null
    const due = planned?.dueQuantities[measure] ?? null
    const [underPlan, withoutPlan] =
      plan === null
        ? [null, addFigures(inSlots[measure], outside[measure])]
        : [inSlots[measure] ?? null, outside[measure] ?? null]
    const all = addFigures(underPlan, withoutPlan)
    return plan === null && all === null
      ? []
      : [
          {
            channel,
            measure,
            planned: plan,
            due,
            donePlanned: underPlan,
            doneUnplanned: withoutPlan,
            done: all,
          },
        ]
  })
  return { channel, slots, lines }
}
