import { describe, expect, it } from '@jest/globals'
import { DomainError } from '@/domain/DomainError'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'
import { ask, planned, seriesState, shown, startsOf, weekdays } from './weekdaySeries'

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

describe('moving', () => {
  it('one occurrence leaves the rest where it is', () => {
    const plan = ask(seriesState(), ['this', WED1], { kind: 'move', newStart: '2018-03-08T17:00' })
    expect(plan.own.schedule).toEqual(weekdays)
    expect(plan.own.changes).toEqual([
      expect.objectContaining({ originalStart: WED1, kind: 'moved', newStart: '2018-03-08T17:00' }),
    ])
    expect(plan.figures).toMatchObject({ changed: 1, splits: false })
  })

  it('one occurrence back to its place makes it ordinary again', () => {
    const moved: OccurrenceChange = {
      originalStart: WED1,
      kind: 'moved',
      newStart: '2018-03-08T17:00',
    }
    const plan = ask(seriesState({ changes: [moved] }), ['this', WED1], {
      kind: 'move',
      newStart: WED1,
    })
    expect(plan.own.changes).toEqual([])
  })

  it('this and following at another time splits the series there', () => {
    const plan = ask(seriesState(), ['following', MON2], {
      kind: 'move',
      newStart: '2018-03-12T17:00',
    })
    expect(startsOf(plan.own.schedule)).toEqual(before(MON2))
    expect(startsOf(plan.following?.schedule ?? weekdays)).toEqual(after(MON2).map(at('17:00')))
    expect(plan.figures).toMatchObject({
      scope: 'following',
      changed: 9,
      keptLogged: 0,
      splits: true,
    })
  })

  it('a day later takes every weekday a day later', () => {
    const plan = ask(seriesState(), ['all', MON2], { kind: 'move', newStart: '2018-03-13T05:30' })
    expect(plan.own.schedule.rrule).toBe('FREQ=WEEKLY;BYDAY=TU,TH,SA;UNTIL=20180331T235900')
    expect(startsOf(plan.own.schedule)).toEqual(
      ALL.map(
        (start) =>
          `${start.slice(0, 8)}${String(Number(start.slice(8, 10)) + 1).padStart(2, '0')}T05:30`,
      ),
    )
  })

  it('the first selected with all that follow is the whole series, unsplit', () => {
    const plan = ask(seriesState(), ['following', MON1], {
      kind: 'move',
      newStart: '2018-03-05T06:00',
    })
    expect(plan.following).toBe(null)
    expect(plan.figures).toMatchObject({ scope: 'all', changed: 12, splits: false })
    expect(startsOf(plan.own.schedule)).toEqual(ALL.map(at('06:00')))
  })

  it('all keeps what was logged or has begun, and says how many', () => {
    const state = seriesState({ logged: new Set([MON1]) })
    const plan = ask(
      state,
      ['all', MON2],
      { kind: 'move', newStart: '2018-03-12T17:00' },
      { now: '2018-03-10T08:00' },
    )
    expect(startsOf(plan.own.schedule)).toEqual(before(MON2))
    expect(plan.figures).toMatchObject({ changed: 9, keptLogged: 1, keptPast: 2, splits: true })
  })

  it('a logged one in the middle stays with the earlier half', () => {
    const state = seriesState({ approved: false, logged: new Set([MON2]) })
    const plan = ask(state, ['all', WED1], { kind: 'move', newStart: '2018-03-07T06:00' })
    expect(startsOf(plan.own.schedule)).toEqual([MON2])
    expect(shown(plan)).toEqual(
      [MON2, ...ALL.filter((each) => each !== MON2).map(at('06:00'))].sort(),
    )
  })

  it('keeps COUNT: what the first half used is gone from the second', () => {
    const schedule = { ...weekdays, rrule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=12' }
    const plan = ask(seriesState({ schedule }), ['following', MON2], {
      kind: 'move',
      newStart: '2018-03-12T06:00',
    })
    expect(plan.following?.schedule.rrule).toBe('FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=9')
    expect(shown(plan)).toEqual([...before(MON2), ...after(MON2).map(at('06:00'))])
  })

  it('takes left-out and added dates along to their half', () => {
    const schedule = {
      ...weekdays,
      exdates: [WED1, LAST],
      rdates: ['2018-03-06T09:00', '2018-03-20T09:00'],
    }
    const plan = ask(seriesState({ schedule }), ['following', MON2], {
      kind: 'move',
      newStart: '2018-03-12T06:30',
    })
    expect(plan.own.schedule).toMatchObject({ exdates: [WED1], rdates: ['2018-03-06T09:00'] })
    expect(plan.following?.schedule).toMatchObject({
      exdates: ['2018-03-30T06:30'],
      rdates: ['2018-03-20T10:00'],
    })
  })

  it('takes cancelled ones along, and leaves where they are those put elsewhere by hand', () => {
    const changes: OccurrenceChange[] = [
      { originalStart: '2018-03-14T05:30', kind: 'cancelled', reason: 'Lễ' },
      { originalStart: '2018-03-16T05:30', kind: 'moved', newStart: '2018-03-18T20:00' },
    ]
    const plan = ask(seriesState({ changes }), ['following', MON2], {
      kind: 'move',
      newStart: '2018-03-12T06:00',
    })
    expect(plan.own.changes).toEqual([])
    expect(planned(plan.following!.schedule, plan.following!.changes)).toEqual(
      expect.arrayContaining(['2018-03-14T06:00 cancelled', '2018-03-18T20:00']),
    )
    expect(plan.figures.changed).toBe(8)
  })

  it('the one that was dragged stands where it was dropped, though it stood elsewhere before', () => {
    const changes: OccurrenceChange[] = [
      { originalStart: MON2, kind: 'moved', newStart: '2018-03-13T06:00', newTitle: 'Riêng' },
    ]
    const plan = ask(seriesState({ changes }), ['following', MON2], {
      kind: 'move',
      newStart: '2018-03-14T06:00',
    })
    expect(shown(plan)).toContain('2018-03-14T06:00')
    expect(plan.following?.changes).toEqual([
      expect.objectContaining({
        originalStart: '2018-03-14T06:00',
        kind: 'edited',
        newTitle: 'Riêng',
      }),
    ])
  })

  it('longer only changes the length, of one or of all', () => {
    const one = ask(seriesState(), ['this', WED1], { kind: 'move', newDurationMinutes: 30 })
    expect(one.own.changes).toEqual([
      expect.objectContaining({ originalStart: WED1, kind: 'edited', newDurationMinutes: 30 }),
    ])
    const all = ask(seriesState(), ['all', WED1], { kind: 'move', newDurationMinutes: 30 })
    expect(all.own.schedule).toMatchObject({ start: MON1, durationMinutes: 30 })
  })

  it('a single event moves itself, whatever scope is asked', () => {
    const schedule = { ...weekdays, rrule: null }
    const plan = ask(seriesState({ schedule }), ['this', MON1], {
      kind: 'move',
      newStart: '2018-03-09T08:00',
    })
    expect(plan.own).toMatchObject({ schedule: { start: '2018-03-09T08:00' }, changes: [] })
    expect(plan.figures.scope).toBe('all')
  })

  it('of an open series says "all from here on" instead of a number', () => {
    const schedule = { ...weekdays, rrule: 'FREQ=DAILY' }
    const plan = ask(seriesState({ schedule }), ['following', MON2], {
      kind: 'move',
      newStart: '2018-03-12T06:00',
    })
    expect(plan.figures.changed).toBe(null)
    expect(plan.following?.schedule.rrule).toBe('FREQ=DAILY')
    expect(plan.own.schedule.rrule).toBe('FREQ=DAILY;UNTIL=20180311T235900')
  })

  it('several times a day: the half begins on the very time chosen', () => {
    const schedule = { ...weekdays, rrule: 'FREQ=DAILY;BYHOUR=5,17;UNTIL=20180310T235900' }
    const plan = ask(seriesState({ schedule }), ['following', '2018-03-07T17:30'], {
      kind: 'move',
      newStart: '2018-03-07T18:00',
    })
    expect(startsOf(plan.own.schedule)).toEqual([
      MON1,
      '2018-03-05T17:30',
      '2018-03-06T05:30',
      '2018-03-06T17:30',
      '2018-03-07T05:30',
    ])
    expect(startsOf(plan.following!.schedule).slice(0, 3)).toEqual([
      '2018-03-07T18:00',
      '2018-03-08T06:00',
      '2018-03-08T18:00',
    ])
  })

  it('does not guess when no rule says it: one of two times over midnight', () => {
    const schedule = { ...weekdays, rrule: 'FREQ=DAILY;BYHOUR=5,17' }
    const state = seriesState({ schedule })
    expect(
      code(() => ask(state, ['all', MON1], { kind: 'move', newStart: '2018-03-05T20:00' })),
    ).toBe('seriesShiftUnclear')
  })

  it('is refused into the past, for what begins in the past, and for nothing', () => {
    const state = seriesState()
    const now = '2018-03-09T12:00'
    const move = (scope: 'this' | 'following', start: string, newStart: string) =>
      code(() => ask(state, [scope, start], { kind: 'move', newStart }, { now }))
    expect(move('this', MON2, '2018-03-09T11:59')).toBe('moveIntoPast')
    expect(move('following', MON2, '2018-03-09T11:59')).toBe('moveIntoPast')
    expect(move('this', WED1, '2018-03-20T05:30')).toBe('occurrenceIsHistory')
    expect(move('this', MON2, MON2)).toBe('nothingToChange')
    expect(move('following', MON2, MON2)).toBe('nothingToChange')
    expect(move('this', '2018-03-06T05:30', MON2)).toBe('noSuchSlot')
    expect(move('this', MON2, '2018-02-30T05:30')).toBe('timeImpossible')
  })

  it.each(['this', 'following'] as const)(
    'of %s to this very minute is the past, a minute later is not; a draft may go anywhere',
    (scope) => {
      const now = '2018-03-09T12:00'
      const move = (newStart: string, approved = true) =>
        code(() =>
          ask(seriesState({ approved }), [scope, MON2], { kind: 'move', newStart }, { now }),
        )
      expect([move(now), move('2018-03-09T12:01'), move(now, false)]).toEqual([
        'moveIntoPast',
        'nothing was refused',
        'nothing was refused',
      ])
    },
  )

  it('draws the line at the very minute an approved broadcast begins', () => {
    const move = (now: string) =>
      code(() =>
        ask(seriesState(), ['this', MON2], { kind: 'move', newStart: '2018-03-20T09:00' }, { now }),
      )
    expect([move('2018-03-12T05:29'), move(MON2), move('2018-03-12T05:31')]).toEqual([
      'nothing was refused',
      'occurrenceIsHistory',
      'occurrenceIsHistory',
    ])
  })

  it('draft: nothing has taken place, so its past may still be moved', () => {
    const plan = ask(
      seriesState({ approved: false }),
      ['all', MON1],
      { kind: 'move', newStart: '2018-03-05T06:00' },
      { now: '2018-04-30T00:00' },
    )
    expect(plan.figures).toMatchObject({ changed: 12, keptPast: 0, splits: false })
  })

  it('of a series of the past is refused', () => {
    const all = () =>
      ask(
        seriesState(),
        ['all', MON1],
        { kind: 'move', newStart: '2018-03-05T06:00' },
        { now: '2018-04-30T00:00' },
      )
    expect(code(all)).toBe('seriesAllHistory')
  })
})
