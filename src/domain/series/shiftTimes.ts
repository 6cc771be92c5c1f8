import { MINUTES_A_DAY } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { parseRule } from '@/domain/recurrence/parseRule'
import type { Rule } from '@/domain/recurrence/rule'
import { timesOfDay, writeTimes } from '@/domain/recurrence/timesOfDay'

/**
 * A rule whose times of day are all so many minutes later; none may leave its day. Times that the
 * start says go along with the start.
 * @throws DomainError `seriesShiftUnclear`
 */
export function shiftTimes(rule: Rule, start: string, minutes: number): Rule {
  if (minutes === 0 || (rule.byHour.length === 0 && rule.byMinute.length === 0)) return rule
  const daily = rule.frequency === 'DAILY'
  const times = timesOfDay(daily ? rule : { ...rule, bySetPos: [] }, start).map(minutesOf)
  const moved = times.map((time) => time + minutes)
  if (moved.some((time) => time < 0 || time >= MINUTES_A_DAY)) {
    throw new DomainError('seriesShiftUnclear')
  }
  const oldMinutes = new Set(times.map((time) => time % 60))
  if (minutes % 60 === 0 || oldMinutes.size === 1) {
    // The grid of hours and minutes keeps its shape, and with it what BYSETPOS picks.
    const hours = [...new Set(moved.map((time) => Math.floor(time / 60)))]
    const picked = daily && rule.bySetPos.length > 0
    if (!picked) return { ...rule, byHour: hours, byMinute: [...new Set(moved.map((t) => t % 60))] }
  }
  if (!daily) throw new DomainError('seriesShiftUnclear')
  const written = parseRule(`FREQ=DAILY;${writeTimes(moved.map(textOf), '0000-00-00T99:99')}`)
  const { byHour, byMinute, bySetPos } = written
  return { ...rule, byHour, byMinute, bySetPos }
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const two = (part: number) => String(part).padStart(2, '0')
const textOf = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
