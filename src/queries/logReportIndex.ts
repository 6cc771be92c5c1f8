import { MEASURES } from '@/domain/measures'

/**
 * The fields from which a report is counted, in the order of its groups: one covering index on both
 * databases. Date after what is grouped by, because SQLite then finds its groups in order and need not
 * sort; a plain index on the date makes a report slower than none.
 */
export const logReportIndex = [
  'agency',
  'channel',
  'state',
  'activity',
  'date',
  ...MEASURES.map((measure) => `measures.${measure}`),
]
