import { executorsOf, owesOn, type Lifespan } from '@/domain/agencies/executorsOf'
import { MEASURES, type MeasureValues } from '@/domain/measures'
import { addMeasures } from '@/domain/reporting/figures'

export type PlannedActivity = {
  id: string
  channel: string
  /** The responsible agency: it executes when `executors` is empty. */
  agency: string
  executors: readonly string[]
  /** Quantity expected of one executor at one occurrence; a measure left out is not planned. */
  expected: MeasureValues
  /** Local starts (`YYYY-MM-DDTHH:mm`) of the occurrences in the period, cancelled ones left out. */
  occurrences: readonly string[]
}

export type PlannedRow = {
  agency: string
  channel: string
  slots: number
  quantities: MeasureValues
}

/**
 * What the approved activities of a period plan, by executing agency and channel. An activity counts
 * once however many tasks it serves; an executor counts once however often it is named; occurrences
 * outside an executor's lifespan are not owed by it.
 */
export function plannedFigures(
  activities: Iterable<PlannedActivity>,
  lifespanOf: (agency: string) => Lifespan | undefined,
): PlannedRow[] {
  const rows = new Map<string, PlannedRow>()
  const seen = new Set<string>()
  for (const activity of activities) {
    if (seen.has(activity.id)) continue
    seen.add(activity.id)
    const span = spanOf(activity.occurrences)
    for (const agency of executorsOf(activity)) {
      const slots = countWithin(activity.occurrences, span, lifespanOf(agency))
      if (slots === 0) continue
      const key = `${agency}|${activity.channel}`
      const row = rows.get(key) ?? { agency, channel: activity.channel, slots: 0, quantities: {} }
      row.slots += slots
      row.quantities = addMeasures(row.quantities, times(activity.expected, slots))
      rows.set(key, row)
    }
  }
  return [...rows.values()]
}

/** The span of an activity's occurrences, found once for all its executors. */
function spanOf(starts: readonly string[]): { first: string; last: string } {
  let first = starts[0] ?? ''
  let last = first
  for (const start of starts) {
    if (start < first) first = start
    if (start > last) last = start
  }
  return { first: first.slice(0, 10), last: last.slice(0, 10) }
}

function countWithin(
  starts: readonly string[],
  span: { first: string; last: string },
  lifespan: Lifespan | undefined,
): number {
  if (!lifespan) return starts.length
  const livesThroughout = owesOn(lifespan, span.first) && owesOn(lifespan, span.last)
  if (livesThroughout) return starts.length
  return starts.filter((start) => owesOn(lifespan, start.slice(0, 10))).length
}

function times(expected: MeasureValues, slots: number): MeasureValues {
  const product: MeasureValues = {}
  for (const measure of MEASURES) {
    const value = expected[measure]
    if (value !== null && value !== undefined) product[measure] = value * slots
  }
  return product
}
