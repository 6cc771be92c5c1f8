import type { MeasureValues } from '@/domain/measures'
import type { Schedule } from '@/domain/recurrence/schedule'
import { scheduleSpan } from '@/domain/recurrence/scheduleSpan'
import type { ActivityState } from '@/domain/workflow/activityStates'
import { foldedText } from '@/fields/searchable'
import type { Activity } from '@/payload-types'
import type { NewDocument } from '@/queries/insertDocuments'
import { idFrom } from '@/queries/newId'
import { type DemoAccount, demoUserId } from './accounts'
import { taskId } from './plan'
import type { World } from './world'

/** An activity of the demo in few words; `name` tells it from all others. */
export type DemoActivity = {
  name: string
  title: string
  summary: string
  channel: string
  agency: { id: string; code: string }
  executors?: readonly { id: string; code: string }[]
  /** Rows of plan 257/KH-UBND, by their place in it. */
  tasks: readonly number[]
  topics: readonly string[]
  schedule: Schedule
  expected?: MeasureValues
  state?: ActivityState
  isPublic?: boolean
  /** Who wrote it and who decided, when one of the accounts did. */
  by?: { author: DemoAccount; decider?: DemoAccount }
  remark?: string
  media?: readonly string[]
}

export const activityId = (name: string): string => idFrom('demo', 'activity', name)

/** A schedule in Hanoi's time; the demo skips days off unless said otherwise. */
export function hanoi(
  schedule: Pick<Schedule, 'start' | 'durationMinutes'> & Partial<Schedule>,
): Schedule {
  return {
    timeZone: 'Asia/Ho_Chi_Minh',
    holidayPolicy: 'skip',
    weekendPolicy: 'air',
    ...schedule,
  }
}

/** The document as the collection's hooks and the workflow's verbs would have left it. */
export function activityDocument(world: World, activity: DemoActivity): NewDocument<'activities'> {
  const { name, agency, executors, schedule, tasks, topics, state = 'approved' } = activity
  const { first, last } = scheduleSpan(schedule)
  const { title, summary, expected, isPublic = true, media } = activity
  return {
    id: activityId(name),
    createdAt: instantBefore(schedule.start, 21),
    title,
    summary,
    channel: world.channel(activity.channel),
    agency: agency.id,
    executors: executors?.map(({ id }) => id),
    tasks: tasks.map(taskId),
    topics: topics.map(world.topic),
    media: media && [...media],
    schedule: { ...copyOf(schedule), firstDate: first, lastDate: last ?? undefined },
    expected,
    state,
    trail: trailOf(activity, state),
    isPublic,
    demo: true,
    folded: foldedText(['title', 'summary'], { title, summary }),
  }
}

const copyOf = ({ exdates, rdates, ...schedule }: Schedule) => ({
  ...schedule,
  exdates: exdates && [...exdates],
  rdates: rdates && [...rdates],
})

const WAYS: Record<ActivityState, readonly ActivityState[]> = {
  draft: [],
  submitted: ['submitted'],
  changesRequested: ['submitted', 'changesRequested'],
  approved: ['submitted', 'approved'],
  cancelled: ['submitted', 'approved', 'cancelled'],
}

/** The moves that lead to a state, on the days before the activity begins. */
function trailOf({ name, schedule, by, remark }: DemoActivity, state: ActivityState) {
  const way = WAYS[state]
  return way.map((to, index): NonNullable<Activity['trail']>[number] => ({
    id: idFrom('demo', 'trail', name, to).replaceAll('-', '').slice(0, 24),
    at: instantBefore(schedule.start, 14 - index * 3),
    by: who(to === 'submitted' ? by?.author : by?.decider),
    from: way[index - 1] ?? 'draft',
    to,
    remark: index === way.length - 1 ? remark : undefined,
  }))
}

const who = (account?: DemoAccount) => account && demoUserId(account)

/** The instant some days before a local time, ISO 8601 UTC. */
function instantBefore(local: string, days: number): string {
  return new Date(Date.parse(`${local}:00+07:00`) - days * 86_400_000).toISOString()
}
