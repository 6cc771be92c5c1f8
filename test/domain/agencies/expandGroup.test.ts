import { describe, expect, it } from '@jest/globals'
import { existsOn } from '@/domain/agencies/datedAgency'
import { expandGroup } from '@/domain/agencies/expandGroup'
import { agencies, groups } from '../../helpers/referenceAgencies'

const members = (code: string, date: string): string[] => {
  const group = groups.find((item) => item.code === code)!
  return expandGroup(group, agencies, date).map((agency) => agency.code)
}

describe('who belongs to a group on a day', () => {
  it('UBND các quận, huyện, thị xã: 30 until 2025-06-30, none afterwards', () => {
    expect(members('districts', '2018-03-15')).toHaveLength(30)
    expect(members('districts', '2025-06-30')).toHaveLength(30)
    expect(members('districts', '2025-07-01')).toHaveLength(0)
  })
  it('UBND các xã, phường, thị trấn: 579 in 2020, 126 from 2025-07-01', () => {
    expect(members('communes', '2020-06-11')).toHaveLength(579)
    expect(members('communes', '2025-07-01')).toHaveLength(126)
  })
  it('the 21 specialised agencies until 2025-02-28', () => {
    expect(members('specialised-agencies', '2025-02-28')).toHaveLength(21)
    expect(members('specialised-agencies', '2025-03-01')).toHaveLength(15)
  })
  it('the portal belongs to the city press until 2021, its successor from 2022', () => {
    expect(members('city-press', '2018-01-01')).toContain('CGTDT')
    expect(members('city-press', '2022-01-01')).toContain('TTBCTD')
    expect(members('city-press', '2022-01-01')).not.toContain('CGTDT')
  })
  it('a group that depends on the task has no members of its own', () => {
    expect(members('agencies-concerned', '2018-03-15')).toEqual([])
  })
  it('leaves out what is excluded', () => {
    const group = { kinds: ['so'], excludes: ['VPUBND'] }
    const codes = expandGroup(group, agencies, '2018-03-15').map((agency) => agency.code)
    expect(codes).toContain('SNV')
    expect(codes).not.toContain('VPUBND')
  })
})

describe('existing on a day', () => {
  const agency = { validFrom: '2022-01-01', validTo: '2022-12-31' }
  it.each([
    ['2021-12-31', false],
    ['2022-01-01', true],
    ['2022-12-31', true],
    ['2023-01-01', false],
  ])('%s: %s', (date, expected) => expect(existsOn(agency, date)).toBe(expected))
  it('without dates it always exists', () => expect(existsOn({}, '1990-01-01')).toBe(true))
})
