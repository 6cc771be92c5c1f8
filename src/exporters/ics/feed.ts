import type { DateRange, DaysOff, Schedule } from '@/domain/recurrence/schedule'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'

/** An activity as a feed tells of it: nothing in here is for the office alone. */
export type FeedSeries = {
  /** The activity's id, of which its UIDs are made. */
  id: string
  title: string
  /** Plain text below the title. */
  description: string
  url: string | null
  categories: readonly string[]
  /** Id of the series of which this one is the later half. */
  follows?: string | null
  schedule: Schedule
  changes: readonly Omit<OccurrenceChange, 'reason'>[]
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** Instants, ISO 8601 UTC. `modified` is the last change of it or of one of its occurrences. */
  created: string
  modified: string
}

export type FeedWords = { cancelled: string; postponed: string }

export type Feed = {
  name: string
  description: string
  /** Where it is served, for those who find the file elsewhere. */
  source: string
  timeZone: string
  series: readonly FeedSeries[]
  /** Local days. What cannot be said as a rule is told from the first to the last of them. */
  window: DateRange
  /** All that are known: rules are told with the days they leave out. */
  daysOff: DaysOff
  words: FeedWords
}
