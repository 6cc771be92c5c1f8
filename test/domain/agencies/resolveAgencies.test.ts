import { describe, expect, it } from '@jest/globals'
import { resolveAgencies } from '@/domain/agencies/resolveAgencies'
import { directory } from '../../helpers/referenceAgencies'

/** Codes; `@` for a group, `?` for asked, `+` for coordinating, `^` for leading, `*` for executing, `~` for a role that may have ended, `!` and the reason for not understood. */
function read(cell: string, date = '2018-02-26'): string {
  const { parties, unresolved } = resolveAgencies(cell, directory, date)
  const known = parties.map(
    (party) =>
      (party.type === 'agency' ? party.agency.code : `@${party.group.code}`) +
      (party.requested ? '?' : '') +
      { lead: '^', executing: '*', coordinating: '+', requested: '?', none: '' }[
        party.role ?? 'none'
      ] +
      (party.carried ? '~' : ''),
  )
  return [...known, ...unresolved.map(({ text, reason }) => `!${reason}:${text}`)].join(' ')
}

describe('the agencies of a cell', () => {
  it.each([
    ['Sở Nội vụ', 'SNV'],
    ['so noi vu; so tt va tt', 'SNV STTTT'],
    ['Sở TT&TT; Sở TTTT', 'STTTT'],
    ['Sở VH&TT\nSở QH-KT', 'SVHTT SQHKT'],
    ['Sở  Văn hoá & Thể thao', 'SVHTT'],
    ['Uỷ ban nhân dân quận Ba Đình', 'HN-001'],
    ['UBND quận Đống Đa, Ba Đình và huyện Sóc Sơn', 'HN-006 HN-001 HN-016'],
    ['Công an TP; VPUBND TP; BHXH TP', 'CATP VPUBND BHXHTP'],
    ['- Sở Nội vụ\n- Sở Y tế', 'SNV SYT'],
    ['Sở Nội vụ - Sở Tài chính', 'SNV STC'],
    ['Sở Nội vụ chủ trì', 'SNV^'],
    ['Giám đốc Sở Xây dựng', 'SXD'],
    ['Viện Nghiên cứu Phát triển KT-XH Hà Nội', 'VNCPTKTXH'],
  ])('%j is %s', (cell, expected) => expect(read(cell)).toBe(expected))

  it('keeps names that contain commas and "và" whole', () => {
    expect(read('Sở Lao động, Thương binh và Xã hội')).toBe('SLDTBXH')
    expect(read('Sở Kế hoạch và Đầu tư và Sở Lao động - Thương binh và Xã hội')).toBe(
      'SKHDT SLDTBXH',
    )
    expect(
      read('Sở Lao động, Thương binh và Xã hội, Sở Y tế và UBND các quận, huyện, thị xã'),
    ).toBe('SLDTBXH SYT @districts')
  })
  it('gives later names the word they leave out', () => {
    expect(read('Sở Nội vụ, Tài chính, Tư pháp')).toBe('SNV STC STP')
    expect(read('Các sở: Nội vụ; Kế hoạch và Đầu tư; Tư pháp')).toBe('SNV SKHDT STP')
    expect(read('Sở: Nội vụ; TT&TT; Thanh tra TP; VP UBND TP')).toBe('SNV STTTT TTRA VPUBND')
    expect(read('Báo: Hà Nội Mới, KT&ĐT')).toBe('BAOHNM BAOKTDT')
  })
  it('reads the slips of OCR', () => {
    expect(read('UBNĐ quận Ba Đình; Công ĐTCP; Sở Thồng tin và Truyền thông')).toBe(
      'HN-001 CTTDTCP STTTT',
    )
    expect(read('UBND các\nquận, huyện, thị xã')).toBe('@districts')
  })
  it('names nobody where the plan names nobody', () => {
    for (const cell of [
      '',
      ' - ',
      '(không nêu)',
      '(không nêu; cơ quan thường trực là Sở Nội vụ)',
    ]) {
      expect(read(cell)).toBe('')
    }
  })
  it('lists an agency once', () => expect(read('Sở Nội vụ; SỞ NỘI VỤ')).toBe('SNV'))
})

describe('groups', () => {
  it.each([
    ['Các Sở, ban, ngành; UBND các quận, huyện, thị xã', '@city-departments @districts'],
    ['UBND cấp huyện; UBND cấp xã', '@districts @communes'],
    ['Chủ tịch UBND quận, huyện, thị xã', '@districts'],
    ['UBND các quận, huyện, thị xã, phường, xã, thị trấn', '@districts-and-communes'],
    ['Cơ quan báo chí Trung ương ký Chương trình phối hợp (đề nghị)', '@central-press?'],
    ['100% cơ quan, đơn vị thuộc Thành phố', '@city-agencies'],
  ])('%s stays a group: %s', (cell, expected) => expect(read(cell)).toBe(expected))

  it.each([
    ['UBND các phường, xã', '@communes'],
    ['UBND các thị trấn, phường và xã', '@communes'],
    ['Các phường, xã trên địa bàn Thành phố', '@communes'],
    ['UBND các thị xã, huyện, quận', '@districts'],
    ['UBND các phường, xã, thị trấn, quận, huyện, thị xã', '@districts-and-communes'],
    ['UBND các phường, thị trấn', '!unknown:UBND các phường, thị trấn'],
  ])('levels in any order: %s is %s', (cell, expected) => expect(read(cell)).toBe(expected))

  it('"có liên quan" never becomes everybody', () => {
    expect(read('Các sở, ban, ngành, cơ quan, đơn vị có liên quan')).toBe('@agencies-concerned')
  })
})

describe('who is asked and who coordinates', () => {
  it('"(mời)" and "(đề nghị)" mean asked', () => {
    expect(read('Ban Tuyên giáo Thành ủy (mời); Sở Nội vụ')).toBe('BTGTU? SNV')
  })
  it('"(đề nghị)" after a list holds for the Party and Front bodies before it', () => {
    expect(read('MTTQ; Ban Tuyên giáo; LĐLĐ (đề nghị); Sở Nội vụ (yêu cầu)')).toBe(
      'UBMTTQ? BTGTU? LDLD? SNV',
    )
    expect(read('Sở Nội vụ; LĐLĐ (đề nghị)')).toBe('SNV LDLD?')
  })
  it('what follows "phối hợp" coordinates', () => {
    expect(read('UBND cấp xã phối hợp MTTQ, đoàn thể')).toBe('@communes UBMTTQ+ @unions+')
  })
  it.each([
    ['Sở Nội vụ chủ trì, Sở VH&TT phối hợp', 'SNV^ SVHTT+'],
    ['Sở Nội vụ chủ trì; Sở VH&TT, Sở Y tế phối hợp', 'SNV^ SVHTT+ SYT+'],
    ['Chủ trì: Sở Nội vụ; Sở Y tế. Phối hợp: Sở Tư pháp, Sở Xây dựng', 'SNV^ SYT^ STP+ SXD+'],
    ['Cơ quan chủ trì: Sở Tài chính\nĐơn vị phối hợp: Sở Tư pháp\nSở Y tế', 'STC^ STP+ SYT+'],
    ['Sở Nội vụ (chủ trì), Sở Tư pháp (phối hợp)', 'SNV^ STP+'],
    ['Sở Nội vụ (cơ quan đầu mối); Sở Y tế (thực hiện)', 'SNV^ SYT*'],
    ['Sở Y tế là cơ quan đầu mối, UBND quận Ba Đình thực hiện', 'SYT^ HN-001*'],
    ['Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp và Sở Y tế', 'SNV^ STP+ SYT+'],
    ['Sở Nội vụ chủ trì, Sở Tư pháp phối hợp với Sở Y tế', 'SNV^ STP+ SYT+'],
    ['Chủ trì Sở Nội vụ, phối hợp Sở Y tế', 'SNV^ SYT+'],
    ['Sở Nội vụ - chủ trì; Sở Y tế - phối hợp', 'SNV^ SYT+'],
    ['Phối hợp với Sở Y tế; Sở Tư pháp', 'SYT+ STP+~'],
    ['Sở Nội vụ chủ trì, Sở Y tế', 'SNV^ SYT'],
    ['Sở Nội vụ thực hiện', 'SNV*'],
    ['Hội đồng phối hợp PBGDPL Thành phố; Các sở, ngành chủ trì', 'HDPBGDPL @lead-departments'],
    ['Sở VH-TT & Sở Nội vụ', 'SVHTT SNV'],
    ['Sở VH & TT&Sở Nội vụ + Sở Y tế', 'SVHTT SNV SYT'],
  ])('words of role in a cell: %j', (cell, expected) => expect(read(cell)).toBe(expected))
})

describe('what exists on the day', () => {
  it('an agency abolished or not yet founded is not resolved, and the reason is said', () => {
    expect(read('Sở Thông tin và Truyền thông', '2025-02-28')).toBe('STTTT')
    expect(read('Sở Thông tin và Truyền thông', '2025-03-01')).toMatch(/^!noLonger/)
    expect(read('Sở Nông nghiệp và Môi trường', '2025-02-28')).toMatch(/^!notYet/)
    expect(read('Sở Nông nghiệp và Môi trường', '2025-03-01')).toBe('SNNMT')
  })
  it('the same short name means the district before and the ward after 2025-07-01', () => {
    expect(read('Ba Đình', '2025-06-30')).toBe('HN-001')
    expect(read('Ba Đình', '2025-07-01')).toBe('HN-00004')
  })
  it('a name that several agencies bear that day is ambiguous', () => {
    expect(read('UBND phường Minh Khai', '2020-06-01')).toMatch(/^!ambiguous/)
    const [first] = resolveAgencies('UBND phường Minh Khai', directory, '2020-06-01').unresolved
    expect(new Set(first?.near).size).toBe(2)
  })
})

describe('what is not known', () => {
  it('is reported with the nearest name, beside what was understood', () => {
    const { parties, unresolved } = resolveAgencies('Sở Nội Vụu; Sở Y tế', directory, '2018-02-26')
    expect(parties).toHaveLength(1)
    expect(unresolved).toEqual([{ text: 'Sở Nội Vụu', reason: 'unknown', near: ['Sở Nội vụ'] }])
  })
  it('gets no suggestion when nothing is near', () => {
    expect(resolveAgencies('Như trên', directory).unresolved[0]?.near).toEqual([])
  })
  it('is one problem for one name, not one per comma', () => {
    expect(read('Hội Nông dân, Phụ nữ và Cựu chiến binh')).toBe(
      '!unknown:Hội Nông dân, Phụ nữ và Cựu chiến binh',
    )
  })
  it('a cell of ten thousand names is read', () => {
    expect(resolveAgencies('x, '.repeat(3000), directory).parties).toEqual([])
  })
})
