import { MEASURES, type MeasureValues } from '@/domain/measures'
import { addMeasures } from '@/domain/reporting/figures'
import type { DoneRow } from '@/domain/reporting/agencyFigures'
import type { Quantity } from '@/domain/reporting/assembleReport'
import type { PlannedRow } from '@/domain/reporting/plannedFigures'

/** What was planned in all, by channel and measure. */
export function plannedQuantities(rows: readonly PlannedRow[]): Quantity[] {
  return byChannel(rows.map(({ channel, quantities }) => ({ channel, values: quantities })))
}

/** What was done in all, by channel and measure; what did not take place adds nothing. */
export function doneQuantities(rows: readonly DoneRow[]): Quantity[] {
  const tookPlace = rows.filter((row) => row.state !== 'missed')
  return byChannel(tookPlace.map(({ channel, sums }) => ({ channel, values: sums })))
}

function byChannel(rows: readonly { channel: string; values: MeasureValues }[]): Quantity[] {
  const sums = new Map<string, MeasureValues>()
  for (const { channel, values } of rows) {
    sums.set(channel, addMeasures(sums.get(channel) ?? {}, values))
  }
  return [...sums].flatMap(([channel, values]) =>
    MEASURES.flatMap((measure) => {
      const value = values[measure] ?? null
      return value === null ? [] : [{ channel, measure, value }]
    }),
  )
}
