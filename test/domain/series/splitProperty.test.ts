import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DayOffPolicy, Schedule } from '@/domain/recurrence/schedule'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'
import { validateSchedule } from '@/domain/recurrence/validateSchedule'
import { divideSeries } from '@/domain/series/divideSeries'
import { displaced } from '@/domain/series/displaced'
import { planSeries } from '@/domain/series/planSeries'
import { seriesOccurrences } from '@/domain/series/seriesOccurrences'
import { daysOff } from '../../helpers/daysOff'
import { plainSchedule, randomLocalTime, randomRule } from '../../helpers/randomSchedules'
import { seriesState, startsOf } from './weekdaySeries'

const off = daysOff(
  Array.from({ length: 35 }, (_, year) => [
    `${2010 + year}-01-01`,
    `${2010 + year}-04-30`,
    `${2010 + year}-05-01`,
  ]).flat(),
  ['2018-05-05'],
)
const policy = fc.constantFrom<DayOffPolicy>('air', 'skip', 'previous', 'next')

/** Random schedules that can be saved, with added and left-out dates, ending within the years looked at. */
const schedules: fc.Arbitrary<Schedule> = fc
  .record({
    rule: randomRule(),
    holidayPolicy: policy,
    weekendPolicy: policy,
    rdates: fc.array(randomLocalTime(2010, 2027), { maxLength: 2 }),
    left: fc.array(fc.nat(), { maxLength: 3 }),
  })
  .map(({ rule, holidayPolicy, weekendPolicy, rdates, left }) => {
    const ending = /COUNT|UNTIL/.test(rule.rrule) ? rule.rrule : `${rule.rrule};COUNT=40`
    const schedule = plainSchedule(
      { ...rule, rrule: ending },
      { holidayPolicy, weekendPolicy, rdates },
    )
    return { schedule, left }
  })
  .filter(({ schedule }) => isSavable(schedule))
  .map(({ schedule, left }) => {
    const starts = startsOf(plainSchedule(schedule as never, { rdates: schedule.rdates }))
    return { ...schedule, exdates: left.flatMap((n) => starts[n % (starts.length || 1)] ?? []) }
  })
  .filter(isSavable)

function isSavable(schedule: Schedule): boolean {
  try {
    validateSchedule(schedule)
    const { last } = scheduleSpan(schedule)
    return !!last && last < '2045' && startsOf(schedule, off).length > 0
  } catch {
    return false
  }
}

const world = { now: '2000-01-01T00:00', daysOff: off }

describe('random series', () => {
  it('divided anywhere, whoever stays behind, give the same occurrences as before', () => {
    fc.assert(
      fc.property(
        schedules,
        fc.nat(),
        fc.array(fc.nat(), { maxLength: 3 }),
        (schedule, cut, stay) => {
          const { occurrences } = seriesOccurrences(seriesState({ schedule }), world)
          const first = cut % occurrences.length
          const staying = new Set(stay.map((each) => each % occurrences.length))
          const leaving = new Set(
            occurrences.filter((_, index) => index >= first && !staying.has(index)),
          )
          const { earlier, later } = divideSeries(seriesState({ schedule }), {
            occurrences,
            leaving,
          })
          const halves = [earlier, later].flatMap((half) => (half ? startsOf(half, off) : []))
          expect(halves.sort()).toEqual(startsOf(schedule, off))
          if (later) expect(startsOf(later, off)).toHaveLength(leaving.size)
        },
      ),
      { numRuns: 120 },
    )
  })

  it('moved or cut short anywhere never displace what was logged', () => {
    const kind = fc.constantFrom('move', 'cancel', 'postpone', 'words')
    const scope = fc.constantFrom('this' as const, 'following' as const, 'all' as const)
    fc.assert(
      fc.property(
        schedules,
        fc.record({ kind, scope, at: fc.nat(), by: fc.integer({ min: -9, max: 9 }) }),
        fc.array(fc.nat(), { maxLength: 4 }),
        (schedule, { kind, scope, at, by }, logs) => {
          const { occurrences } = seriesOccurrences(seriesState({ schedule }), world)
          const pick = (n: number) => occurrences[n % occurrences.length]!
          const state = seriesState({
            schedule,
            approved: false,
            logged: new Set(logs.map((n) => pick(n).originalStart)),
          })
          const { originalStart, placed } = pick(at)
          const newStart = new Date(Date.parse(`${placed}Z`) + by * 86_400_000)
            .toISOString()
            .slice(0, 16)
          const change =
            kind === 'move'
              ? { kind, newStart }
              : kind === 'words'
                ? { kind, title: 'x' }
                : { kind: kind as 'cancel' }
          try {
            const plan = planSeries(state, { scope, originalStart, change, reason: 'x' }, world)
            const before = { schedule, changes: [] }
            expect(displaced(state.logged, { before, after: plan.own, daysOff: off })).toEqual([])
            validateSchedule(plan.own.schedule)
            if (plan.following) validateSchedule(plan.following.schedule)
          } catch (error) {
            expect(String(error)).toMatch(/DomainError/)
            expect(String(error)).not.toMatch(/until|everyDate|rule/i)
          }
        },
      ),
      { numRuns: 120 },
    )
  })
})
