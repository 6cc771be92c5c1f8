import { isCivilDate } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { isDue } from '@/domain/logging/isDue'
import type { LogReason, LogState } from '@/domain/logging/log'
import { MEASURES, measureProblem, type Measure, type MeasureValues } from '@/domain/measures'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** What somebody writes about one slot or about something unplanned. */
export type LogEntry = {
  state?: LogState | null
  date?: string | null
  /** Local time `HH:mm` at which it really began. */
  time?: string | null
  reason?: LogReason | null
  /** What lies behind the reason; needed when it is none of the listed ones. */
  reasonNote?: string | null
  title?: string | null
  measures?: MeasureValues | null
}

/** What is known about it: the local start of the slot (absent when unplanned), its channel, and now. */
export type LogFacts = {
  plannedStart?: string
  channelMeasures: readonly Measure[]
  /** Local time of the city, `YYYY-MM-DDTHH:mm`. */
  now: string
}

/** The part of a log that the rules settle. */
export type CheckedLog = {
  state: LogState
  date: string
  time: string | null
  reason: LogReason | null
  measures: MeasureValues
}

/**
 * Checks a log and completes it: the day is the planned one, what was aired as planned began at its
 * planned time, what was not aired has no figures (not zero: nothing was counted).
 * @throws DomainError `logStateMissing`, `dateMissing`, `dateImpossible`, `timeImpossible`,
 * `logTitleMissing`, `logInFuture`, `logReasonMissing`, `logReasonNoteMissing`, `lateTimeMissing`, `measureNotOfChannel`,
 * `measureNotPossible`, `measureNotPossibleInParts`
 */
export function checkLog(entry: LogEntry, facts: LogFacts): CheckedLog {
  const { plannedStart, now } = facts
  const { state } = entry
  if (!state) throw new DomainError('logStateMissing')
  const date = plannedStart?.slice(0, 10) ?? entry.date
  if (!date) throw new DomainError('dateMissing')
  if (!isCivilDate(date)) throw new DomainError('dateImpossible', { value: date })
  if (!plannedStart && !entry.title?.trim()) throw new DomainError('logTitleMissing')
  if (entry.time && !TIME.test(entry.time)) {
    throw new DomainError('timeImpossible', { value: entry.time })
  }
  const begins = plannedStart ?? `${date}T${entry.time || '00:00'}`
  if (!isDue(begins, now)) throw new DomainError('logInFuture')
  if (state === 'missed' && !entry.reason) throw new DomainError('logReasonMissing')
  if (state !== 'aired' && entry.reason === 'other' && !entry.reasonNote?.trim()) {
    throw new DomainError('logReasonNoteMissing')
  }
  if (state === 'late' && !entry.time) throw new DomainError('lateTimeMissing')
  const measures = checkMeasures(entry.measures ?? {}, facts.channelMeasures)
  const missed = state === 'missed'
  return {
    state,
    date,
    time: missed ? null : entry.time || (plannedStart?.slice(11, 16) ?? null),
    reason: state === 'aired' ? null : (entry.reason ?? null),
    measures: missed ? nothingCounted() : measures,
  }
}

function checkMeasures(values: MeasureValues, allowed: readonly Measure[]): MeasureValues {
  const checked: MeasureValues = {}
  for (const measure of MEASURES) {
    const value = values[measure]
    if (value === undefined) continue
    if (value !== null) {
      if (!allowed.includes(measure)) throw new DomainError('measureNotOfChannel', { measure })
      const problem = measureProblem(measure, value)
      if (problem) throw problem
    }
    checked[measure] = value
  }
  return checked
}

function nothingCounted(): MeasureValues {
  return Object.fromEntries(MEASURES.map((measure) => [measure, null]))
}
