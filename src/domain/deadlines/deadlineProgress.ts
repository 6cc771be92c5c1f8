import type { DeadlineInstance } from './deadlineInstances'
import { type DeadlineState, stateOn } from './deadlineState'

export type InstanceProgress = DeadlineInstance & { served: number; state: DeadlineState }

/**
 * Where each time of a deadline stands on `today`, by the days (civil dates) on which work that serves
 * it took place, one entry for each time it did. Each counts once: for the earliest time due whose days
 * include it and that still lacks one. A time with as many as it needs is `done`.
 */
export function deadlineProgress(
  instances: readonly DeadlineInstance[],
  workedOn: readonly string[],
  today: string,
): InstanceProgress[] {
  const served = instances.map(() => 0)
  for (const day of [...workedOn].sort()) {
    const at = instances.findIndex(
      ({ from, to, needed }, i) =>
        (!from || from <= day) && (!to || day <= to) && (served[i] ?? 0) < needed,
    )
    if (at >= 0) served[at] = (served[at] ?? 0) + 1
  }
  return instances.map((instance, i) => {
    const count = served[i] ?? 0
    const done = count >= instance.needed
    return {
      ...instance,
      served: count,
      state: done ? 'done' : stateOn(instance.due, today),
    }
  })
}

/**
 * The time a person has to think of: the last one overdue, else the next that is not done.
 * `behind` is how many more are overdue.
 */
export function presentInstance(
  progress: readonly InstanceProgress[],
): { instance: InstanceProgress; behind: number } | undefined {
  const overdue = progress.filter(({ state }) => state === 'overdue')
  const last = overdue.at(-1)
  if (last) return { instance: last, behind: overdue.length - 1 }
  const next = progress.find(({ state }) => state !== 'done')
  return next && { instance: next, behind: 0 }
}
