import { executorsOf, owesOn, type Lifespan } from '@/domain/agencies/executorsOf'
import { MEASURES, type MeasureValues } from '@/domain/measures'
import { isDue } from '@/domain/logging/isDue'

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
  activity: string
  /** In the whole range, and how many of them are due by now. */
  slots: number
  due: number
  /** What is expected of the slots, and of those that are due. */
  quantities: MeasureValues
  dueQuantities: MeasureValues
}

/**
 * What the approved activities of a period plan, by executing agency and activity. An activity counts
 * once however many tasks it serves; an executor counts once however often it is named; occurrences
 * outside an executor's lifespan are not owed by it. `now` is a local time of the city.
 */
export function plannedFigures(
  activities: Iterable<PlannedActivity>,
  lifespanOf: (agency: string) => Lifespan | undefined,
  now: string,
): PlannedRow[] {
  const rows: PlannedRow[] = []
  const seen = new Set<string>()
  for (const { id, channel, expected, ...activity } of activities) {
    if (seen.has(id)) continue
    seen.add(id)
    const all = spanned(activity.occurrences)
    const arrived = spanned(activity.occurrences.filter((start) => isDue(start, now)))
    for (const agency of executorsOf(activity)) {
      const slots = countWithin(all, lifespanOf(agency))
      if (slots === 0) continue
      const due = countWithin(arrived, lifespanOf(agency))
      const [quantities, dueQuantities] = [times(expected, slots), times(expected, due)]
      rows.push({ agency, channel, activity: id, slots, due, quantities, dueQuantities })
    }
  }
  return rows
}

type Spanned = { starts: readonly string[]; first: string; last: string }

/** Occurrences with their first and last day, found once for all executors. */
function spanned(starts: readonly string[]): Spanned {
  let first = starts[0] ?? ''
  let last = first
  for (const start of starts) {
    if (start < first) first = start
    if (start > last) last = start
  }
  return { starts, first: first.slice(0, 10), last: last.slice(0, 10) }
}

function countWithin({ starts, first, last }: Spanned, lifespan: Lifespan | undefined): number {
  if (!lifespan) return starts.length
  const livesThroughout = owesOn(lifespan, first) && owesOn(lifespan, last)
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
