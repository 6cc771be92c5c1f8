import { OPEN_STATES, type ActivityState } from '@/domain/workflow/activityStates'
import type { Mover } from '@/domain/workflow/moves'

/**
 * Whether someone who may act as these movers may change an activity in this state: its authors while
 * it is open, those who approve also afterwards, nobody once it is cancelled.
 */
export function mayChange(state: ActivityState, as: ReadonlySet<Mover>): boolean {
  if (state === 'cancelled') return false
  return as.has('approver') || (as.has('author') && OPEN_STATES.includes(state))
}
