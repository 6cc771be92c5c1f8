import { MEASURES } from '@/domain/measures'
import { addFigures, sumSlots } from '@/domain/reporting/figures'
import type { ReportLine, SlotCounts } from '@/domain/reporting/report'

type ChannelSlots = { channel: string; slots: SlotCounts }

/** Adds lines of the same channel and measure, in the order of `channels` and then of MEASURES. */
export function sumLines(lines: Iterable<ReportLine>, channels: readonly string[]): ReportLine[] {
  const sums = new Map<string, ReportLine>()
  for (const line of lines) {
    const key = `${line.channel}|${line.measure}`
    const sum = sums.get(key)
    sums.set(key, {
      channel: line.channel,
      measure: line.measure,
      planned: addFigures(sum?.planned, line.planned),
      due: addFigures(sum?.due, line.due),
      donePlanned: addFigures(sum?.donePlanned, line.donePlanned),
      doneUnplanned: addFigures(sum?.doneUnplanned, line.doneUnplanned),
      done: addFigures(sum?.done, line.done),
    })
  }
  return [...sums.values()].sort(
    (a, b) =>
      channels.indexOf(a.channel) - channels.indexOf(b.channel) ||
      MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure),
  )
}

/** Adds slot counts of the same channel, in the order of `channels`. */
export function sumChannelSlots(
  rows: Iterable<ChannelSlots>,
  channels: readonly string[],
): ChannelSlots[] {
  const byChannel = new Map<string, SlotCounts[]>()
  for (const row of rows) {
    const list = byChannel.get(row.channel)
    if (list) list.push(row.slots)
    else byChannel.set(row.channel, [row.slots])
  }
  return channels.flatMap((channel) => {
    const list = byChannel.get(channel)
    return list ? [{ channel, slots: sumSlots(list) }] : []
  })
}
