import type { Finding } from '@/domain/conflicts/conflict'
import { lastOnTimeDay } from '@/domain/deadlines/lastOnTimeDay'
import type { DeadlineRules } from '@/domain/deadlines/storedDeadline'

/** A task an activity serves, with the period of its plan (civil dates, both included; open if absent). */
export type ServedTask = {
  id: string
  plan: { id: string; from?: string | null; to?: string | null }
  deadline: Pick<DeadlineRules, 'kind' | 'due' | 'recurrences'>
}

/**
 * Dates on which an activity no longer serves what it was planned for: outside the period of the plan,
 * or after the last on-time day of the task (`beforeIsInclusive`: domain reference §7b). A task without
 * a day, or one that goes on ("thường xuyên", "Quý I/2024; báo cáo hằng quý"), is never closed.
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
    const last = lastOnTimeDay(deadline, { beforeIsInclusive })
    if (last === undefined || goesOn(deadline)) return []
    return dates
      .filter((date) => date > last)
      .map((date): Finding => ({ code: 'taskClosed', date, task: id }))
  })
  return [...outside, ...late]
}

/** Whether work goes on after the day that is named; a span bounds its schedules. */
function goesOn({ kind, recurrences }: ServedTask['deadline']): boolean {
  return kind === 'continuous' || (kind !== 'span' && !!recurrences?.length)
}
