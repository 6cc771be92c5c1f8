import { describe, expect, it } from '@jest/globals'
import { DomainError } from '@/domain/DomainError'
import { checkLog, type LogEntry, type LogFacts } from '@/domain/logging/checkLog'

const facts: LogFacts = {
  plannedStart: '2018-03-05T05:30',
  channelMeasures: ['airings', 'minutes'],
  now: '2018-03-05T05:30',
}
const check = (entry: LogEntry, other: Partial<LogFacts> = {}) =>
  checkLog(entry, { ...facts, ...other })
const codeOf = (entry: LogEntry, other: Partial<LogFacts> = {}): string => {
  try {
    check(entry, other)
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error)
  }
  return 'done'
}

describe('checking a log', () => {
  it('takes the day and, aired as planned, the time from the slot', () => {
    expect(check({ state: 'aired', measures: { airings: 1, minutes: 15 } })).toEqual({
      state: 'aired',
      date: '2018-03-05',
      time: '05:30',
      reason: null,
      measures: { airings: 1, minutes: 15 },
    })
    expect(check({ state: 'aired', date: '2019-01-01' }).date).toBe('2018-03-05')
  })

  it('refuses what has not begun: a minute before is too early, at the minute is not', () => {
    expect(codeOf({ state: 'aired' }, { now: '2018-03-05T05:29' })).toBe('logInFuture')
    expect(codeOf({ state: 'aired' }, { now: '2018-03-05T05:30' })).toBe('done')
    expect(codeOf({ state: 'missed', reason: 'power' }, { now: '2018-03-04T23:59' })).toBe(
      'logInFuture',
    )
  })

  it('takes a log long after the day', () => {
    expect(codeOf({ state: 'late', time: '06:10' }, { now: '2018-12-31T00:00' })).toBe('done')
  })

  it('wants a reason for what was not aired, and a time for what was late', () => {
    expect(codeOf({ state: 'missed' })).toBe('logReasonMissing')
    expect(codeOf({ state: 'late' })).toBe('lateTimeMissing')
    expect(codeOf({ state: 'late', time: '25:00' })).toBe('timeImpossible')
    expect(codeOf({})).toBe('logStateMissing')
  })

  it('wants a word on a reason that is none of the listed ones', () => {
    const other: LogEntry = { state: 'missed', reason: 'other' }
    expect(codeOf(other)).toBe('logReasonNoteMissing')
    expect(codeOf({ ...other, reasonNote: '  ' })).toBe('logReasonNoteMissing')
    expect(codeOf({ ...other, reasonNote: 'Trùng lễ hội làng' })).toBe('done')
    expect(codeOf({ state: 'aired', reason: 'other' })).toBe('done')
  })

  it('counts nothing, not zero, for what was not aired', () => {
    const { measures, time } = check({ state: 'missed', reason: 'power', measures: { airings: 1 } })
    expect(measures).toMatchObject({ airings: null, minutes: null })
    expect(time).toBe(null)
  })

  it('keeps a counted zero apart from a missing figure', () => {
    const { measures } = check({ state: 'aired', measures: { airings: 0, minutes: null } })
    expect(measures).toEqual({ airings: 0, minutes: null })
  })

  it('refuses figures the channel is not counted in, and impossible ones', () => {
    expect(codeOf({ state: 'aired', measures: { copies: 5 } })).toBe('measureNotOfChannel')
    expect(codeOf({ state: 'aired', measures: { copies: null } })).toBe('done')
    expect(codeOf({ state: 'aired', measures: { airings: -1 } })).toBe('measureNotPossible')
    expect(codeOf({ state: 'aired', measures: { airings: NaN } })).toBe('measureNotPossible')
    const text = { airings: '3' } as unknown as LogEntry['measures']
    expect(codeOf({ state: 'aired', measures: text })).toBe('measureNotPossible')
  })

  it('takes unplanned work with a title and a day that is not in the future', () => {
    const unplanned = { plannedStart: undefined }
    const entry: LogEntry = { state: 'aired', title: 'Tin khẩn về bão', date: '2018-03-05' }
    expect(check(entry, unplanned)).toMatchObject({ date: '2018-03-05', time: null })
    expect(codeOf({ ...entry, title: ' ' }, unplanned)).toBe('logTitleMissing')
    expect(codeOf({ ...entry, date: undefined }, unplanned)).toBe('dateMissing')
    expect(codeOf({ ...entry, date: '2018-02-30' }, unplanned)).toBe('dateImpossible')
    expect(codeOf({ ...entry, date: '2018-03-06' }, unplanned)).toBe('logInFuture')
    expect(codeOf({ ...entry, time: '05:31' }, unplanned)).toBe('logInFuture')
  })
})
