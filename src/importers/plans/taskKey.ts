import { createHash } from 'node:crypto'
import { matchKey } from '@/domain/text/matchKey'

/**
 * The natural key of a task: plan, section, folded text, and which of equal ones it is (from 1). Row
 * numbers are not part of it, so a re-sorted or re-typed file finds its tasks again. Hashed, since texts
 * are long and databases limit the length of an indexed key.
 */
export function taskKey(task: {
  planKey: string
  section: string
  text: string
  occurrence: number
}): string {
  const parts = [task.planKey, matchKey(task.section), matchKey(task.text), String(task.occurrence)]
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 40)
}
