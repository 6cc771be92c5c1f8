import type { Rule } from '@/domain/recurrence/rule'

const two = (part: number) => String(part).padStart(2, '0')
const ascending = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b)

/**
 * The local times `HH:mm` at which a rule takes place on its days: every hour with every minute, or
 * those of them that BYSETPOS picks in a daily rule. What the rule leaves open comes from the start.
 */
export function timesOfDay(
  rule: Pick<Rule, 'byHour' | 'byMinute' | 'bySetPos'>,
  start: string,
): string[] {
  const hours = rule.byHour.length ? rule.byHour : [Number(start.slice(11, 13))]
  const minutes = rule.byMinute.length ? rule.byMinute : [Number(start.slice(14, 16))]
  const all = hours.flatMap((hour) => minutes.map((minute) => `${two(hour)}:${two(minute)}`)).sort()
  if (rule.bySetPos.length === 0) return all
  const positions = rule.bySetPos.map((at) => (at > 0 ? at - 1 : all.length + at))
  return all.filter((_, index) => positions.includes(index))
}

/**
 * The RRULE parts that say these times; empty when the start alone says them.
 * @example writeTimes(['05:30', '17:00'], start) // 'BYHOUR=5,17;BYMINUTE=0,30;BYSETPOS=2,3'
 */
export function writeTimes(times: readonly string[], start: string): string {
  const wanted = [...new Set(times)].sort()
  if (wanted.length === 0 || (wanted.length === 1 && wanted[0] === start.slice(11, 16))) return ''
  const hours = ascending(wanted.map((time) => Number(time.slice(0, 2))))
  const minutes = ascending(wanted.map((time) => Number(time.slice(3, 5))))
  const parts = [`BYHOUR=${hours.join(',')}`, `BYMINUTE=${minutes.join(',')}`]
  const all = timesOfDay({ byHour: hours, byMinute: minutes, bySetPos: [] }, start)
  if (all.length > wanted.length) {
    parts.push(`BYSETPOS=${wanted.map((time) => all.indexOf(time) + 1).join(',')}`)
  }
  return parts.join(';')
}
