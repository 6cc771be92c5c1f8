import type { LogReason } from '@/domain/logging/log'
import { occurrenceKey } from '@/domain/logging/log'
import { expand } from '@/domain/recurrence/expand'
import type { DateRange, Occurrence } from '@/domain/recurrence/schedule'
import type { NewDocument } from '@/queries/insertDocuments'
import { idFrom } from '@/queries/newId'
import { type DemoActivity, activityId } from './activity'
import { type Chance, chanceOf } from './chance'
import { measuresOf } from './measuresOf'
import { type Diligence, diligenceOf } from './diligence'
import type { World } from './world'

type Log = NewDocument<'logs'>
export type Exceptions = ReadonlyMap<string, { kind: string; newStart?: string | null }>

type Slot = {
  world: World
  activity: DemoActivity
  agency: { id: string; code: string }
  occurrence: Occurrence
  /** Local start as it was to be, after an exception moved it. */
  start: string
}

/** What became of every slot of the approved activities in the range, by each agency's diligence. */
export function logDocuments(
  world: World,
  activities: readonly DemoActivity[],
  { range, exceptions }: { range: DateRange; exceptions: Exceptions },
): Log[] {
  const logs: Log[] = []
  for (const activity of activities) {
    if (activity.state && activity.state !== 'approved') continue
    const occurrences = expand(activity.schedule, range, world.daysOff)
    for (const agency of activity.executors ?? [activity.agency]) {
      const chance = chanceOf('logs', activity.name, agency.code)
      const diligence = diligenceOf(agency)
      for (const occurrence of occurrences) {
        const exception = exceptions.get(`${activityId(activity.name)}|${occurrence.originalStart}`)
        if (exception?.kind === 'cancelled') continue
        const start = exception?.newStart ?? occurrence.start
        const log = logOf({ world, activity, agency, occurrence, start }, { diligence, chance })
        if (log) logs.push(log)
      }
    }
  }
  return logs
}

/** `null`: nobody logged it. */
function logOf(
  slot: Slot,
  { diligence, chance }: { diligence: Diligence; chance: Chance },
): Log | null {
  const { activity, agency, occurrence, start, world } = slot
  const [date, time] = start.split('T') as [string, string]
  const [luck, minutesLate] = [chance.next(), chance.whole(20, 120)]
  const measures = measuresOf(activity, chance)
  if (diligence.silent(date) || luck < diligence.forgets) return null
  const trouble = diligence.trouble(date)
  const missed = trouble !== null || luck > 1 - diligence.misses
  const late = !missed && luck > 1 - diligence.misses - diligence.isLate
  const reason = trouble ?? (missed || late ? chance.pick(REASONS) : undefined)
  return {
    id: idFrom('demo', 'log', activity.name, agency.code, occurrence.originalStart),
    createdAt: new Date(Date.parse(`${date}T17:30:00+07:00`)).toISOString(),
    activity: activityId(activity.name),
    originalStart: occurrence.originalStart,
    occurrenceKey: occurrenceKey({
      activityId: activityId(activity.name),
      agencyId: agency.id,
      originalStart: occurrence.originalStart,
    }),
    agency: agency.id,
    channel: world.channel(activity.channel),
    date,
    time: late ? later(time, minutesLate) : missed ? undefined : time,
    state: missed ? 'missed' : late ? 'late' : 'aired',
    reason,
    reasonNote: reason && REASON_NOTES[reason],
    origin: activity.channel === 'commune-radio' ? originOf(activity, agency) : undefined,
    measures: missed ? {} : measures,
    demo: true,
  }
}

const REASONS: readonly LogReason[] = [
  'power',
  'equipment',
  'equipment',
  'staff',
  'directed',
  'weather',
]

const REASON_NOTES: Partial<Record<LogReason, string>> = {
  power: 'Mất điện khu vực.',
  equipment: 'Hỏng bộ thu, chờ sửa.',
  staff: 'Cán bộ đài nghỉ, chưa có người thay.',
  directed: 'Nhường sóng theo chỉ đạo.',
  weather: 'Mưa ngập, ngắt loa bảo đảm an toàn.',
}

/** What another agency prepared is relayed. */
const originOf = (activity: DemoActivity, agency: { id: string }) =>
  activity.agency.id === agency.id ? ('own' as const) : ('relay' as const)

/** Minutes later on the same day. */
function later(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number)
  const total = Math.min(hours * 60 + past + minutes, 23 * 60 + 59)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`
}
