import { DomainError } from '@/domain/DomainError'
import type { ActivityState } from '@/domain/workflow/activityStates'

export const VERBS = ['submit', 'approve', 'requestChanges', 'cancel', 'reopen'] as const

export type Verb = (typeof VERBS)[number]

/** Who may make a move: those who prepare activities, or only those who approve them. */
export type Mover = 'author' | 'approver'

type Move = { verb: Verb; from: ActivityState; to: ActivityState; by: Mover; remark: boolean }

/**
 * Every way an activity may go. What has been approved is taken back by those who approve; nothing is
 * sent back, cancelled or reopened without saying why. Author and approver may be one person: no law
 * forbids it and small agencies have no second one, and the trail shows it.
 */
export const MOVES: readonly Move[] = [
  { verb: 'submit', from: 'draft', to: 'submitted', by: 'author', remark: false },
  { verb: 'submit', from: 'changesRequested', to: 'submitted', by: 'author', remark: false },
  { verb: 'approve', from: 'submitted', to: 'approved', by: 'approver', remark: false },
  {
    verb: 'requestChanges',
    from: 'submitted',
    to: 'changesRequested',
    by: 'approver',
    remark: true,
  },
  { verb: 'cancel', from: 'draft', to: 'cancelled', by: 'author', remark: true },
  { verb: 'cancel', from: 'submitted', to: 'cancelled', by: 'author', remark: true },
  { verb: 'cancel', from: 'changesRequested', to: 'cancelled', by: 'author', remark: true },
  { verb: 'cancel', from: 'approved', to: 'cancelled', by: 'approver', remark: true },
  { verb: 'reopen', from: 'approved', to: 'changesRequested', by: 'approver', remark: true },
  { verb: 'reopen', from: 'cancelled', to: 'draft', by: 'author', remark: true },
]

/** What someone who may act as these movers can do with an activity in this state, in this order. */
export function possibleMoves(state: ActivityState, as: ReadonlySet<Mover>): Move[] {
  return MOVES.filter((move) => move.from === state && as.has(move.by))
}

/**
 * The state an activity comes to.
 * @throws DomainError `verbNotPossible` in this state, `notAllowed` to this person, `remarkMissing`
 * @example nextState({ verb: 'approve', from: 'submitted', as: new Set(['author', 'approver']) }) // 'approved'
 */
export function nextState({
  verb,
  from,
  as,
  remark,
}: {
  verb: Verb
  from: ActivityState
  as: ReadonlySet<Mover>
  remark?: string | null
}): ActivityState {
  const move = MOVES.find((each) => each.verb === verb && each.from === from)
  if (!move) throw new DomainError('verbNotPossible', { state: from })
  if (!as.has(move.by)) throw new DomainError('notAllowed')
  if (move.remark && !remark?.trim()) throw new DomainError('remarkMissing')
  return move.to
}
