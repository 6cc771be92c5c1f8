import { describe, expect, it } from '@jest/globals'
import { deadlineInstances } from '@/domain/deadlines/deadlineInstances'
import { parseDeadline } from '@/domain/deadlines/parseDeadline'
import {
  readStoredDeadline,
  storedDeadline,
  type StoredDeadline,
} from '@/domain/deadlines/storedDeadline'
import { typedDeadline } from '@/domain/deadlines/typedDeadline'

const YEAR = { from: '2018-01-01', to: '2018-12-31' }
const imported = (phrase: string): StoredDeadline => storedDeadline(parseDeadline(phrase))
const dues = (deadline: StoredDeadline) =>
  deadlineInstances(readStoredDeadline(deadline), YEAR, { beforeIsInclusive: true }).map(
    ({ due }) => due,
  )
const typedInto = (phrase: string, typed: StoredDeadline) => {
  const before = imported(phrase)
  return dues(typedDeadline({ ...before, ...typed }, before))
}
const QUARTERS = ['2018-03-31', '2018-06-30', '2018-09-30', '2018-12-31']

describe('a deadline typed into a task', () => {
  it.each(['xem phụ lục', 'Thường xuyên', 'hằng quý', '30/6/2018 và 15/12/2018', ''])(
    'is due on the typed day, whatever “%s” meant',
    (phrase) => expect(typedInto(phrase, { due: '2018-08-31' })).toEqual(['2018-08-31']),
  )
  it.each<[string, string[]]>([
    ['trước 31/8/2018', ['2018-08-31']],
    ['hằng quý', QUARTERS],
    ['Thường xuyên', []],
  ])('is read anew when its phrase becomes “%s”', (phrase, expected) => {
    expect(typedInto('30/6/2018 và 15/12/2018', { phrase })).toEqual(expected)
    expect(dues(typedDeadline({ phrase }, null))).toEqual(expected)
  })
  it('keeps a typed day beside a phrase that cannot be read', () => {
    const before = typedDeadline({ phrase: 'xem phụ lục', due: '2018-08-31' }, null)
    expect(dues(typedDeadline({ ...before, phrase: 'xem phụ lục 2' }, before))).toEqual([
      '2018-08-31',
    ])
  })
  it('is due as its phrase says again when the typed day is taken away', () => {
    const before = typedDeadline(
      { ...imported('hằng quý'), due: '2018-08-31' },
      imported('hằng quý'),
    )
    expect(dues(typedDeadline({ ...before, due: null }, before))).toEqual(QUARTERS)
  })
  it('is never due when the only day of its phrase is taken away', () => {
    expect(typedInto('trước 31/8/2018', { due: null })).toEqual([])
  })
  it('takes the year that a phrase leaves out from the plan', () => {
    const typed = { phrase: 'trước 31/8' }
    expect(typedDeadline(typed, null, { planYear: 2018 }).due).toBe('2018-08-31')
    expect(typedDeadline(typed, null).kind).toBe('notUnderstood')
  })
  it('stands as it is when neither phrase nor day was touched', () => {
    const before = imported('hằng quý')
    const typed = { ...before, note: 'x', minimum: 2 }
    expect(typedDeadline(typed, before)).toBe(typed)
  })
})
