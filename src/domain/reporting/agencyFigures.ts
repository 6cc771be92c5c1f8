import type { LogState } from '@/domain/logging/log'
import { MEASURES, type MeasureValues } from '@/domain/measures'
import { addMeasures, NO_SLOTS } from '@/domain/reporting/figures'
import type { PlannedRow } from '@/domain/reporting/plannedFigures'
import type { ReportLine, SlotCounts } from '@/domain/reporting/report'

/** Logs of one agency and channel in one state, as the database counted them. */
export type DoneRow = {
  agency: string
  channel: string
  state: LogState
  /** Logs that answer a planned slot, and logs that answer none. */
  planned: number
  unplanned: number
  /** Sum of each measure over both; null or absent = no log stated it. */
  sums: MeasureValues
}

export type ChannelFigures = { channel: string; slots: SlotCounts; lines: ReportLine[] }

/**
 * Slots and quantities of one agency in one channel. What did not take place adds no quantity; when
 * every log says so, the planned quantities are counted zeros rather than missing.
 */
export function channelFigures(
  channel: string,
  planned: PlannedRow | undefined,
  done: readonly DoneRow[],
): ChannelFigures {
  const slots = { ...NO_SLOTS, planned: planned?.slots ?? 0 }
  let sums: MeasureValues = {}
  let tookPlace = false
  for (const row of done) {
    slots[row.state] += row.planned
    slots.unplanned += row.unplanned
    if (row.state === 'missed') continue
    tookPlace = tookPlace || row.planned + row.unplanned > 0
    sums = addMeasures(sums, row.sums)
  }
  const logged = slots.aired + slots.late + slots.missed
  slots.unlogged = Math.max(0, slots.planned - logged)
  slots.beyondPlan = Math.max(0, logged - slots.planned)
  const nothingTookPlace = !tookPlace && slots.missed > 0
  return {
    channel,
    slots,
    lines: lines(channel, planned?.quantities ?? {}, sums, nothingTookPlace),
  }
}

function lines(
  channel: string,
  planned: MeasureValues,
  done: MeasureValues,
  nothingTookPlace: boolean,
): ReportLine[] {
  return MEASURES.flatMap((measure) => {
    const plan = planned[measure] ?? null
    const result = done[measure] ?? (plan !== null && nothingTookPlace ? 0 : null)
    return plan === null && result === null
      ? []
      : [{ channel, measure, planned: plan, done: result }]
  })
}
