import { describe, expect, it } from '@jest/globals'
import { DomainError } from '@/domain/DomainError'
import { ACTIVITY_STATES, type ActivityState } from '@/domain/workflow/activityStates'
import { mayChange } from '@/domain/workflow/mayChange'
import { nextState, possibleMoves, VERBS, type Mover, type Verb } from '@/domain/workflow/moves'

const author = new Set<Mover>(['author'])
const approver = new Set<Mover>(['author', 'approver'])
const nobody = new Set<Mover>()

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error)
  }
  return 'done'
}

describe('the way of an activity', () => {
  it('goes draft → submitted → needs changes → submitted → approved', () => {
    expect(nextState({ verb: 'submit', from: 'draft', as: author })).toBe('submitted')
    expect(
      nextState({ verb: 'requestChanges', from: 'submitted', as: approver, remark: 'Sửa giờ' }),
    ).toBe('changesRequested')
    expect(nextState({ verb: 'submit', from: 'changesRequested', as: author })).toBe('submitted')
    expect(nextState({ verb: 'approve', from: 'submitted', as: approver })).toBe('approved')
  })

  it('lets only those who approve decide, and take back what was approved', () => {
    const decisions: [Verb, ActivityState][] = [
      ['approve', 'submitted'],
      ['requestChanges', 'submitted'],
      ['cancel', 'approved'],
      ['reopen', 'approved'],
    ]
    for (const [verb, from] of decisions) {
      expect(codeOf(() => nextState({ verb, from, as: author, remark: 'x' }))).toBe('notAllowed')
    }
  })

  it('wants a reason for sending back, cancelling and reopening; blanks are none', () => {
    for (const remark of [undefined, null, '', '  \n']) {
      const give = (verb: Verb, from: ActivityState) =>
        codeOf(() => nextState({ verb, from, as: approver, remark }))
      expect(give('requestChanges', 'submitted')).toBe('remarkMissing')
      for (const from of ['draft', 'submitted', 'changesRequested', 'approved'] as const)
        expect(give('cancel', from)).toBe('remarkMissing')
      expect(give('reopen', 'approved')).toBe('remarkMissing')
      expect(give('reopen', 'cancelled')).toBe('remarkMissing')
      expect(give('approve', 'submitted')).toBe('done')
    }
  })

  it('refuses every move that is not on the way, whoever asks', () => {
    for (const from of ACTIVITY_STATES) {
      const offered = new Set(possibleMoves(from, approver).map((move) => move.verb))
      for (const verb of VERBS) {
        const result = codeOf(() => nextState({ verb, from, as: approver, remark: 'x' }))
        expect(result).toBe(offered.has(verb) ? 'done' : 'verbNotPossible')
      }
      expect(possibleMoves(from, nobody)).toEqual([])
    }
  })

  it('is written by its authors while it is open, by those who approve until it is cancelled', () => {
    const written = (as: ReadonlySet<Mover>) =>
      ACTIVITY_STATES.filter((state) => mayChange(state, as))
    expect(written(author)).toEqual(['draft', 'changesRequested'])
    expect(written(approver)).toEqual(['draft', 'submitted', 'changesRequested', 'approved'])
    expect(written(new Set(['approver']))).toEqual(written(approver))
    expect(written(nobody)).toEqual([])
  })

  it('offers what this person can do now, in the order of the way', () => {
    const offered = (state: ActivityState, as: ReadonlySet<Mover>) =>
      possibleMoves(state, as).map(({ verb, to }) => `${verb} → ${to}`)
    expect(offered('draft', author)).toEqual(['submit → submitted', 'cancel → cancelled'])
    expect(offered('submitted', author)).toEqual(['cancel → cancelled'])
    expect(offered('submitted', approver)).toEqual([
      'approve → approved',
      'requestChanges → changesRequested',
      'cancel → cancelled',
    ])
    expect(offered('changesRequested', author)).toEqual([
      'submit → submitted',
      'cancel → cancelled',
    ])
    expect(offered('approved', author)).toEqual([])
    expect(offered('approved', approver)).toEqual([
      'cancel → cancelled',
      'reopen → changesRequested',
    ])
    expect(offered('cancelled', author)).toEqual(['reopen → draft'])
  })

  it('does not approve what nobody submitted', () => {
    expect(codeOf(() => nextState({ verb: 'approve', from: 'draft', as: approver }))).toBe(
      'verbNotPossible',
    )
  })
})
