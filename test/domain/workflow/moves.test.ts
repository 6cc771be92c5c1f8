import { describe, expect, it } from '@jest/globals'
import { DomainError } from '@/domain/DomainError'
import { ACTIVITY_STATES, type ActivityState } from '@/domain/workflow/activityStates'
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
      expect(give('cancel', 'draft')).toBe('remarkMissing')
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

  it('does not approve what nobody submitted', () => {
    expect(codeOf(() => nextState({ verb: 'approve', from: 'draft', as: approver }))).toBe(
      'verbNotPossible',
    )
  })
})
