import { describe, expect, it } from '@jest/globals'
import { resolveAgencies } from '@/domain/agencies/resolveAgencies'
import { directory } from '../../helpers/referenceAgencies'

const read = (cell: string, date = '2020-06-11') => {
  const { parties, unresolved } = resolveAgencies(cell, directory, date)
  return {
    found: parties.map((party) => (party.type === 'agency' ? party.agency.code : party.group.code)),
    told: unresolved.map(({ text, reason, near }) => [text, reason, ...near]),
  }
}

describe('short forms that officers write', () => {
  it.each<[string, string[]]>([
    ['Sở NV', ['SNV']],
    ['Sở TC; Sở TP; Sở XD', ['STC', 'STP', 'SXD']],
    ['Sở NgV', ['SNGV']],
    ['Sở KH-ĐT, NV, TC', ['SKHDT', 'SNV', 'STC']],
    ['Thành Đoàn HN', ['TDHN']],
    ['Thành đoàn', ['TDHN']],
    ['UBND Q. Ba Đình', ['HN-001']],
    ['UBND Q.Hoàn Kiếm, Q. Tây Hồ', ['HN-002', 'HN-003']],
    ['TX. Sơn Tây', ['HN-269']],
    ['UBND TX Sơn Tây', ['HN-269']],
    ['H. Ba Vì', ['HN-271']],
    ['UBND Tây Hồ', ['HN-003']],
    ['BQL các KCN', ['BQLKCNCX']],
    ['MTTQ TP', ['UBMTTQ']],
    ['các Q/H/TX', ['districts']],
    ['UBND các Q, H, TX', ['districts']],
    ['các sở, ngành, Q/H/TX', ['city-departments', 'districts']],
    ['UBND xã, P, TT', ['communes']],
  ])('%s', (cell, codes) => expect(read(cell)).toEqual({ found: codes, told: [] }))

  it('of communes are theirs while they exist', () => {
    const { found } = read('UBND P. Hàng Bạc; UBND X. Đại Áng')
    expect(found).toEqual(read('Ủy ban nhân dân phường Hàng Bạc; Ủy ban nhân dân xã Đại Áng').found)
    expect(found).toHaveLength(2)
    expect(read('UBND P. Hàng Bạc', '2018-02-26').told[0]?.[1]).toBe('notYet')
  })
  it('that may mean several are told with all of them, by code', () => {
    const [[text, reason, ...near] = []] = read('UBND P. Quang Trung').told
    expect([text, reason]).toEqual(['UBND P. Quang Trung', 'ambiguous'])
    expect(near).toHaveLength(3)
    expect(new Set(near.map((name) => name.replace(/ \(HN-\d+\)$/, '')))).toEqual(
      new Set(['Ủy ban nhân dân phường Quang Trung']),
    )
  })
  it.each([
    ['UBND Q. Ba Đìn', 'Ủy ban nhân dân quận Ba Đình'],
    ['Sở N.Vụ', 'Sở Nội vụ'],
    ['Sở Giao thông vận tảy', 'Sở Giao thông vận tải'],
  ])('a near miss, %s, suggests %s', (cell, name) => expect(read(cell).told[0]?.[2]).toBe(name))
  it.each(['Hội Liên hiệp Phụ nữ', 'Cục Thuế TP', 'Các phòng, ban', 'Đoàn kiểm tra'])(
    'what has nothing like it, %s, suggests nothing',
    (cell) =>
      expect(read(cell).told.every(([, reason, near]) => reason === 'unknown' && !near)).toBe(true),
  )
})
