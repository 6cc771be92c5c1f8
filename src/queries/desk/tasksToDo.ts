import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { addDays } from '@/domain/calendar/civilDate'
import { LONGEST_RUN_OFF } from '@/domain/calendar/workingDays'
import {
  deadlineInstances,
  type DeadlineInstance,
  type InstanceOptions,
} from '@/domain/deadlines/deadlineInstances'
import {
  deadlineProgress,
  presentInstance,
  type InstanceProgress,
} from '@/domain/deadlines/deadlineProgress'
import { readStoredDeadline } from '@/domain/deadlines/storedDeadline'
import { daysOff } from '@/queries/daysOff'
import { servedDays } from '@/queries/servedDays'
import { globals, slugs } from '@/slugs'

export type DeskTask = {
  id: string
  text: string
  planNumber: string
  /** The time of the deadline to think of now, with its last day on time and where it stands. */
  instance: InstanceProgress
  /** How many earlier times are overdue as well. */
  behind: number
}

/** Older than this is history, not today's work. */
const DAYS_BACK = 60
const DAYS_AHEAD = 14
/** So far back times are told apart from the one due now: a year, and the days above. */
const DAYS_TOLD = 366 + DAYS_BACK

/**
 * Tasks that the person's agency leads, itself or in a group, that are due in the last two months or
 * the next two weeks and not done; the earliest first. A recurring task is due, done and overdue once
 * per period. `today` is the city's civil date.
 */
export async function tasksToDo(
  req: PayloadRequest,
  today: string,
  limit = 6,
): Promise<{ total: number; items: DeskTask[] }> {
  const agency = idOf(req.user?.agency)
  if (!agency) return { total: 0, items: [] }
  const leads = [agency, ...(await groupsOf(req, agency))]
  const range = { from: addDays(today, -DAYS_TOLD), to: addDays(today, DAYS_AHEAD) }
  const [{ beforeIsInclusive }, off, { docs }] = await Promise.all([
    req.payload.findGlobal({ slug: globals.settings, depth: 0, overrideAccess: false, req }),
    daysOff(req, range),
    req.payload.find({
      collection: slugs.tasks,
      where: {
        and: [{ 'lead.value': { in: leads } }, mayBeDue(today, await plansNotEnded(req, today))],
      },
      depth: 1,
      pagination: false,
      select: { text: true, plan: true, deadline: true },
      populate: {
        plans: { number: true, title: true, signedOn: true, periodFrom: true, periodTo: true },
      },
      overrideAccess: false,
      req,
    }),
  ])
  const due = docs.map((task) => {
    const plan = typeof task.plan === 'object' ? task.plan : undefined
    const options: InstanceOptions = {
      plan: { from: plan?.periodFrom ?? plan?.signedOn, to: plan?.periodTo },
      beforeIsInclusive: beforeIsInclusive ?? true,
      daysOff: off,
    }
    const instances = deadlineInstances(readStoredDeadline(task.deadline), range, options)
    return { task, planNumber: plan?.number ?? plan?.title ?? '', instances }
  })
  const worked = await servedDays(req, {
    agency,
    tasks: due.filter(({ instances }) => instances.length > 0).map(({ task }) => task.id),
    // Of a plan of several years work counts from its first day.
    range: { from: firstDay(due, range.from), to: today },
  })
  const open = due.flatMap(({ task, planNumber, instances }): DeskTask[] => {
    const progress = deadlineProgress(instances, worked.get(task.id) ?? [], today)
    const present = presentInstance(
      progress.filter((each) => each.due >= addDays(today, -DAYS_BACK)),
    )
    return present ? [{ id: task.id, text: task.text, planNumber, ...present }] : []
  })
  open.sort((a, b) => a.instance.due.localeCompare(b.instance.due) || a.id.localeCompare(b.id))
  return { total: open.length, items: open.slice(0, limit) }
}

/** Tasks with a day near today, or with schedules whose days only the rules know. */
function mayBeDue(today: string, plans: string[]): Where {
  return {
    or: [
      {
        and: [
          { 'deadline.due': { greater_than_equal: longAgo(today) } },
          { 'deadline.due': { less_than_equal: addDays(today, DAYS_AHEAD) } },
        ],
      },
      { and: [{ 'deadline.recurrences': { exists: true } }, { plan: { in: plans } }] },
    ],
  }
}

/** So that the desk does not read what was due in all the years before. */
async function plansNotEnded(req: PayloadRequest, today: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slugs.plans,
    where: {
      or: [{ periodTo: { exists: false } }, { periodTo: { greater_than_equal: longAgo(today) } }],
    },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id }) => id)
}

/** The first day whose last day on time may still be shown. */
const longAgo = (today: string) => addDays(today, -DAYS_BACK - LONGEST_RUN_OFF)

function firstDay(due: readonly { instances: readonly DeadlineInstance[] }[], day: string): string {
  const days = due.flatMap(({ instances }) => instances.flatMap(({ from }) => from ?? []))
  return days.reduce((first, each) => (each < first ? each : first), day)
}

/** Groups (e.g. "các quận, huyện, thị xã") that name the agency's kind, or the agency itself. */
async function groupsOf(req: PayloadRequest, agencyId: string): Promise<string[]> {
  const agency = await req.payload.findByID({
    collection: slugs.agencies,
    id: agencyId,
    depth: 0,
    select: { kind: true },
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!agency) return []
  const groups = await req.payload.find({
    collection: slugs.agencyGroups,
    where: { or: [{ kinds: { in: [agency.kind] } }, { includes: { in: [agencyId] } }] },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return groups.docs
    .filter((group) => !group.excludes?.some((excluded) => idOf(excluded) === agencyId))
    .map((group) => group.id)
}
