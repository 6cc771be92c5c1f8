import type { PlanContext } from './deadline'
import { parseDeadline } from './parseDeadline'
import { storedDeadline, type StoredDeadline } from './storedDeadline'

/**
 * A deadline as somebody typed it into a task, with what it means: the day that was typed counts, the
 * phrase for the rest. A day stays when a new phrase cannot be read, and a day taken away leaves what
 * the phrase says without it. Unchanged ones stand as they are.
 * @param before as the task had it; null for a new one
 * @example typedDeadline({ phrase: 'xem phụ lục', due: '2018-08-31' }, null).kind // 'byDate'
 */
export function typedDeadline(
  typed: StoredDeadline,
  before: StoredDeadline | null,
  context: PlanContext = {},
): StoredDeadline {
  const isNew = (key: 'phrase' | 'due') => (typed[key] || null) !== (before?.[key] || null)
  if (!isNew('phrase') && !isNew('due')) return typed
  const read = storedDeadline(parseDeadline(typed.phrase ?? '', context))
  const saysNothing = ['none', 'notADeadline', 'notUnderstood'].includes(read.kind)
  const due = isNew('due') || saysNothing ? typed.due || null : (read.due ?? null)
  if (due !== (read.due ?? null)) {
    return { ...typed, due, kind: due ? 'byDate' : 'none', recurrences: [] }
  }
  const { kind, from = null, to = null, recurrences, minimum = null } = read
  return { ...typed, kind, due, from, to, recurrences, minimum }
}
