import { describe, expect, it } from '@jest/globals'
import { DomainError } from '@/domain/DomainError'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'
import { daysOff } from '../../helpers/daysOff'
import { LONG_BEFORE, ask, seriesState, shown, startsOf, weekdays } from './weekdaySeries'

const MON1 = '2018-03-05T05:30'
const WED1 = '2018-03-07T05:30'
const MON2 = '2018-03-12T05:30'
const LAST = '2018-03-30T05:30'
const ALL = startsOf(weekdays)
const after = (start: string) => ALL.filter((each) => each >= start)
const before = (start: string) => ALL.filter((each) => each < start)
const at = (time: string) => (start: string) => `${start.slice(0, 10)}T${time}`

const code = (doIt: () => unknown) => {
  try {
    doIt()
    return 'nothing was refused'
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error)
  }
}

describe('cancelling', () => {
  it('one marks it and keeps the reason', () => {
    const plan = ask(seriesState(), ['this', LAST], { kind: 'cancel' }, { reason: 'Bão số 3' })
    expect(plan.own.changes).toEqual([
      expect.objectContaining({ originalStart: LAST, kind: 'cancelled', reason: 'Bão số 3' }),
    ])
  })

  it('this and following ends the series before it', () => {
    const plan = ask(seriesState(), ['following', MON2], { kind: 'cancel' })
    expect(plan.following).toBe(null)
    expect(shown(plan)).toEqual(before(MON2))
    expect(plan.own.schedule.rrule).toBe('FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20180309T235900')
    expect(plan.figures).toMatchObject({ changed: 9, marked: 0, cancelsActivity: false })
  })

  it('keeps what is in use, marked, and lets the unused vanish', () => {
    const changes: OccurrenceChange[] = [
      { originalStart: '2018-03-14T05:30', kind: 'moved', newStart: '2018-03-15T18:00' },
    ]
    const plan = ask(seriesState({ changes }), ['following', MON2], { kind: 'cancel' })
    expect(shown(plan)).toEqual([...before(MON2), '2018-03-14T05:30 cancelled'])
    expect(plan.figures).toMatchObject({ changed: 9, marked: 1 })
  })

  it('all of a series that has begun keeps what was', () => {
    const state = seriesState({ logged: new Set([MON1, WED1]) })
    const plan = ask(state, ['all', MON2], { kind: 'cancel' }, { now: '2018-03-10T00:00' })
    expect(shown(plan)).toEqual(before(MON2))
    expect(plan.figures).toMatchObject({ changed: 9, keptLogged: 2, keptPast: 1 })
  })

  it('all of a series that has not begun cancels the activity itself', () => {
    const plan = ask(seriesState(), ['all', MON2], { kind: 'cancel' })
    expect(plan).toMatchObject({
      cancelsActivity: true,
      following: null,
      own: { schedule: weekdays },
    })
  })

  it('the last one and "following" is that one alone', () => {
    const plan = ask(seriesState(), ['following', LAST], { kind: 'cancel' })
    expect(shown(plan)).toEqual(before(LAST))
    expect(plan.figures.changed).toBe(1)
  })

  it('twice is refused, and so is the past', () => {
    const changes: OccurrenceChange[] = [{ originalStart: MON2, kind: 'cancelled', reason: 'x' }]
    expect(code(() => ask(seriesState({ changes }), ['this', MON2], { kind: 'cancel' }))).toBe(
      'occurrenceCancelled',
    )
    expect(code(() => ask(seriesState(), ['this', MON1], { kind: 'cancel' }, { now: MON1 }))).toBe(
      'occurrenceIsHistory',
    )
    expect(
      code(() => ask(seriesState(), ['this', MON1], { kind: 'cancel' }, { reason: '  ' })),
    ).toBe('reasonMissing')
  })
})

describe('postponing', () => {
  it('marks it until it gets a new time, also when its old time has passed', () => {
    const plan = ask(seriesState(), ['this', MON2], { kind: 'postpone' })
    expect(shown(plan)).toContain(`${MON2} postponed`)
    const later = seriesState({ changes: plan.own.changes })
    const moved = ask(
      later,
      ['this', MON2],
      { kind: 'move', newStart: '2018-03-21T18:00' },
      { now: '2018-03-20T00:00' },
    )
    expect(shown(moved)).toEqual(
      [...ALL.filter((each) => each !== MON2), '2018-03-21T18:00'].sort(),
    )
  })

  it('all marks each that is to come, and keeps the others', () => {
    const plan = ask(
      seriesState({ logged: new Set([MON1]) }),
      ['all', MON2],
      { kind: 'postpone' },
      { now: '2018-03-08T00:00' },
    )
    expect(plan.figures).toMatchObject({ changed: 10, keptLogged: 1, keptPast: 1, splits: false })
    expect(shown(plan).filter((each) => each.endsWith('postponed')).length).toBe(10)
  })

  it('wants an end: a series without one is not postponed as a whole', () => {
    const schedule = { ...weekdays, rrule: 'FREQ=DAILY' }
    expect(code(() => ask(seriesState({ schedule }), ['all', MON1], { kind: 'postpone' }))).toBe(
      'seriesTooLongToPostpone',
    )
    expect(code(() => ask(seriesState({ schedule }), ['this', MON1], { kind: 'postpone' }))).toBe(
      'nothing was refused',
    )
  })
})

describe('other words', () => {
  const words = { kind: 'words', title: 'Tên mới' } as const

  it('may reach history too: of one, and of all', () => {
    const state = seriesState({ logged: new Set([MON1]) })
    const one = ask(state, ['this', MON1], words, { now: LAST })
    expect(one.own.changes).toEqual([
      expect.objectContaining({ originalStart: MON1, kind: 'edited', newTitle: 'Tên mới' }),
    ])
    const all = ask(state, ['all', MON1], { ...words, summary: 'Tóm tắt' }, { now: LAST })
    expect(all.own).toMatchObject({
      schedule: weekdays,
      changes: [],
      title: 'Tên mới',
      summary: 'Tóm tắt',
    })
  })

  it('this and following: the later half gets them; history in reach gets the title', () => {
    const plan = ask(seriesState(), ['following', WED1], words, { now: '2018-03-10T00:00' })
    expect(plan.own.title).toBe(undefined)
    expect(plan.own.changes.map(({ originalStart }) => originalStart)).toEqual([
      WED1,
      '2018-03-09T05:30',
    ])
    expect(plan.following).toMatchObject({ title: 'Tên mới', schedule: { start: MON2 } })
    expect(shown(plan)).toEqual(ALL)
  })

  it('keep where a moved one was moved to', () => {
    const changes: OccurrenceChange[] = [
      { originalStart: MON2, kind: 'moved', newStart: '2018-03-13T09:00', reason: 'a' },
    ]
    const plan = ask(seriesState({ changes }), ['this', MON2], words)
    expect(plan.own.changes).toEqual([{ ...changes[0], newTitle: 'Tên mới' }])
  })

  it('are not empty', () => {
    expect(code(() => ask(seriesState(), ['all', MON1], { kind: 'words', title: ' ' }))).toBe(
      'titleMissing',
    )
    expect(code(() => ask(seriesState(), ['all', MON1], { kind: 'words' }))).toBe('nothingToChange')
  })
})

describe('with days off', () => {
  const off = daysOff(['2018-03-12', '2018-03-14'])

  it('skipped ones are neither counted nor brought back', () => {
    const schedule = { ...weekdays, holidayPolicy: 'skip' as const }
    const plan = ask(
      seriesState({ schedule }),
      ['following', '2018-03-09T05:30'],
      { kind: 'move', newStart: '2018-03-09T06:00' },
      { daysOff: off },
    )
    expect(plan.figures.changed).toBe(8)
    expect(shown(plan, off)).toEqual([
      MON1,
      WED1,
      ...after('2018-03-09T05:30')
        .filter((each) => !/-1[24]T/.test(each))
        .map(at('06:00')),
    ])
    expect(
      code(() =>
        ask(seriesState({ schedule }), ['this', MON2], { kind: 'cancel' }, { daysOff: off }),
      ),
    ).toBe('noSuchSlot')
  })

  it('two that fall on one day belong to one half: nothing airs twice after a split', () => {
    const schedule = {
      ...weekdays,
      rrule: 'FREQ=DAILY;UNTIL=20180318T235900',
      holidayPolicy: 'next' as const,
    }
    const whole = startsOf(schedule, off)
    for (const at of new Set(whole)) {
      const plan = ask(
        seriesState({ schedule }),
        ['following', at],
        { kind: 'words', title: 'x' },
        { daysOff: off },
      )
      expect([at, shown(plan, off)]).toEqual([at, whole])
    }
  })

  it('an occurrence is dragged from where the days off had put it', () => {
    const schedule = { ...weekdays, holidayPolicy: 'next' as const }
    const plan = ask(
      seriesState({ schedule }),
      ['following', MON2],
      { kind: 'move', newStart: '2018-03-13T17:00' },
      { daysOff: off, now: LONG_BEFORE },
    )
    expect(startsOf(plan.following!.schedule, off)[0]).toBe('2018-03-13T17:00')
  })
})
