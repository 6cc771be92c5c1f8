import type { Finding } from '@/domain/conflicts/conflict'
import type { Deadline } from '@/domain/deadlines/deadline'
import { lastOnTimeDay } from '@/domain/deadlines/lastOnTimeDay'

/** A task an activity serves, with the period of its plan (civil dates, both included; open if absent). */
export type ServedTask = {
  id: string
  plan: { id: string; from?: string | null; to?: string | null }
  deadline: Pick<Deadline, 'kind' | 'due'>
}

/**
 * Dates on which an activity no longer serves what it was planned for: outside the period of the plan,
 * or after the last on-time day of the task (`beforeIsInclusive`: domain reference §7b). A task without
 * a day, or one that runs on ("thường xuyên"), is never closed.
 */
export function planConflicts(
  dates: readonly string[],
  tasks: readonly ServedTask[],
  { beforeIsInclusive }: { beforeIsInclusive: boolean },
): Finding[] {
  const plans = new Map(tasks.map(({ plan }) => [plan.id, plan]))
  const outside = [...plans.values()].flatMap(({ id, from, to }) =>
    dates
      .filter((date) => (from && date < from) || (to && date > to))
      .map((date): Finding => ({ code: 'outsidePlan', date, plan: id })),
  )
  const late = tasks.flatMap(({ id, deadline }) => {
    const last =
      deadline.kind === 'continuous' ? undefined : lastOnTimeDay(deadline, { beforeIsInclusive })
    if (last === undefined) return []
    return dates
      .filter((date) => date > last)
      .map((date): Finding => ({ code: 'taskClosed', date, task: id }))
  })
  return [...outside, ...late]
}
