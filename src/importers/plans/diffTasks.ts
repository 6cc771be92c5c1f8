import { sameValue } from '@/domain/imports/sameValue'

/** A task as far as an import decides it: plain values, so that equal content compares equal. */
export type TaskContent = { taskKey: string } & Readonly<Record<string, unknown>>

export type TaskChanges<T> = {
  created: T[]
  updated: T[]
  unchanged: T[]
  /** Keys of the plan's tasks that the file does not name. They stay: a file may be a part of a plan. */
  absent: string[]
}

/**
 * What importing `tasks` would change, compared by `taskKey`. Nothing is ever deleted. Importing what is
 * already there changes nothing.
 */
export function diffTasks<T extends TaskContent>(
  tasks: readonly T[],
  existing: readonly TaskContent[],
): TaskChanges<T> {
  const before = new Map(existing.map((task) => [task.taskKey, task]))
  const changes: TaskChanges<T> = { created: [], updated: [], unchanged: [], absent: [] }
  for (const task of tasks) {
    const old = before.get(task.taskKey)
    if (!old) changes.created.push(task)
    else if (sameContent(task, old)) changes.unchanged.push(task)
    else changes.updated.push(task)
    before.delete(task.taskKey)
  }
  changes.absent = [...before.keys()]
  return changes
}

/** Compares what the import says only; fields it does not know (topics, notes) are a person's. */
function sameContent(task: TaskContent, old: TaskContent): boolean {
  return Object.entries(task).every(([name, value]) => sameValue(value, old[name]))
}
