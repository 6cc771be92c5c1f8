import { MEASURES, type Measure } from '@/domain/measures'
import { addFigures } from '@/domain/reporting/figures'
import type { ReportLine } from '@/domain/reporting/report'

/** The measures that occur in these lines, in the order reports list them. */
export function measuresIn(lines: readonly ReportLine[]): Measure[] {
  const present = new Set(lines.filter((line) => line.done !== null).map((line) => line.measure))
  return MEASURES.filter((measure) => present.has(measure))
}

/** What was done in some measures over all channels; missing when no channel has a figure. */
export function doneIn(lines: readonly ReportLine[], measures: readonly Measure[]): number | null {
  return lines
    .filter((line) => measures.includes(line.measure))
    .reduce<number | null>((sum, line) => addFigures(sum, line.done), null)
}
