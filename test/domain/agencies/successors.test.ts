import { describe, expect, it } from '@jest/globals'
import { agencyDirectory } from '@/domain/agencies/agencyDirectory'
import { resolveAgencies } from '@/domain/agencies/resolveAgencies'

const agency = (id: string, name: string, rest: object = {}) => ({
  ...{ id, code: id, name, kind: 'so' as const },
  ...rest,
})
const directory = agencyDirectory(
  [
    agency('a', 'Sở Bưu điện', { validTo: '2007-12-31', successors: ['b'] }),
    agency('b', 'Sở Viễn thông', {
      validFrom: '2008-01-01',
      validTo: '2025-02-28',
      successors: [{ id: 'c' }, 'd'],
    }),
    agency('c', 'Sở Số hóa', { validFrom: '2025-03-01' }),
    agency('d', 'Sở Báo chí'),
    agency('e', 'Sở Muối', { validTo: '1999-12-31', successors: ['f'] }),
    agency('f', 'Sở Đường', { validTo: '2000-12-31', successors: ['e'] }),
  ],
  [],
)
const told = (cell: string, date: string) => resolveAgencies(cell, directory, date).unresolved

describe('an agency that has ended', () => {
  it('is told with its last day and those that came after it', () => {
    expect(told('Sở Viễn thông', '2026-01-01')).toEqual([
      {
        text: 'Sở Viễn thông',
        reason: 'noLonger',
        near: ['Sở Số hóa', 'Sở Báo chí'],
        ended: '2025-02-28',
      },
    ])
  })
  it('is followed to those that exist that day', () => {
    expect(told('Sở Bưu điện', '2020-01-01')[0]?.near).toEqual(['Sở Viễn thông'])
    expect(told('Sở Bưu điện', '2026-01-01')[0]?.near).toEqual(['Sở Số hóa', 'Sở Báo chí'])
  })
  it('never suggests itself, also where each took the other over', () => {
    expect(told('Sở Muối', '2026-01-01')[0]?.near).toEqual([])
  })
  it('is taken in a plan of its own time', () => {
    expect(told('Sở Viễn thông', '2018-03-15')).toEqual([])
  })
})
