import { describe, expect, it } from '@jest/globals'
import { compareVietnamese } from '@/domain/text/compareVietnamese'
import { foldVietnamese } from '@/domain/text/foldVietnamese'
import { matchKey } from '@/domain/text/matchKey'
import { nearest } from '@/domain/text/nearest'
import { normalizeLine, normalizeText } from '@/domain/text/normalizeText'
import { similarity } from '@/domain/text/similarity'

describe('folding Vietnamese for people who type without marks', () => {
  it('folds every mark and the stroked d', () => {
    expect(foldVietnamese('Đống Đa')).toBe('dong da')
    expect(foldVietnamese('Cải cách hành chính')).toBe('cai cach hanh chinh')
    expect(foldVietnamese('KẾ HOẠCH 257/KH-UBND')).toBe('ke hoach 257/kh-ubnd')
  })
  it('folds composed and decomposed text, and both places of the tone mark, alike', () => {
    expect(foldVietnamese('Ủy ban'.normalize('NFD'))).toBe(foldVietnamese('Uỷ ban'))
    expect(foldVietnamese('hòa')).toBe(foldVietnamese('hoà'))
  })
  it('keeps i and y apart, for names are never rewritten', () => {
    expect(foldVietnamese('lý')).not.toBe(foldVietnamese('lí'))
  })
  it('reads an eth left by OCR as đ', () => {
    expect(foldVietnamese('Ðống Ða')).toBe('dong da')
  })
})

describe('cleaning text that came out of a document', () => {
  it('joins a line break inside a sentence and drops bold marks', () => {
    expect(normalizeText('Hoàn thành trước\n**30/12/2020**')).toBe('Hoàn thành trước 30/12/2020')
  })
  it('keeps the breaks between sentences and before list items', () => {
    expect(normalizeText('Một.\r\nHai')).toBe('Một.\nHai')
    expect(normalizeText('Gồm\n- một\n- hai')).toBe('Gồm\n- một\n- hai')
    expect(normalizeText('Gồm\na) một\nđ) hai')).toBe('Gồm\na) một\nđ) hai')
  })
  it('turns odd spaces into plain ones, drops invisible characters and stray tags', () => {
    expect(normalizeText('Sở\u00A0Nội\u200B vụ<sub>1</sub>')).toBe('Sở Nội vụ1')
    expect(normalizeText('## I. MỤC TIÊU')).toBe('I. MỤC TIÊU')
  })
  it('composes letters, so that a macOS file matches a Windows one', () => {
    expect(normalizeText('Hà Nội'.normalize('NFD'))).toBe('Hà Nội'.normalize('NFC'))
  })
  it.each([
    ['1. một', '2.1. hai', '12) ba', '1.10) tư', '• năm', '+ sáu', 'Đ) bảy'],
    ['123. một', '1.123. hai'],
  ])('begins a line before each item, however it is numbered: %s …', (...items) => {
    expect(normalizeText(['Gồm', ...items].join('\n'))).toBe(['Gồm', ...items].join('\n'))
  })
  it('takes no number, and no word with a dash, for an item', () => {
    expect(normalizeText('trước ngày\n30/12/2020')).toBe('trước ngày 30/12/2020')
    expect(normalizeText('trong năm\n2018.')).toBe('trong năm 2018.')
    expect(normalizeText('kênh\n-phát thanh')).toBe('kênh -phát thanh')
    expect(normalizeText('mục số\n1.2.x')).toBe('mục số 1.2.x')
    expect(normalizeText('theo mục\nvà a) b')).toBe('theo mục và a) b')
  })
  it('ends a sentence with its closing quotation mark or bracket', () => {
    expect(normalizeText('Có “một.”\nHai')).toBe('Có “một.”\nHai')
    expect(normalizeText('(xem trên.)\nHai')).toBe('(xem trên.)\nHai')
    expect(normalizeText('Sở (VH.TT)\nHai')).toBe('Sở (VH.TT) Hai')
    expect(normalizeText('v.v\nHai')).toBe('v.v Hai')
  })
  it('breaks where the document says <br>, and wherever a program may break a line', () => {
    for (const mark of ['<br>', '<br/>', '<BR />', '<br  >', '\r', '\v', '\f', '\u0085', '\u2028'])
      expect([mark, normalizeText(`Một.${mark}Hai`)]).toEqual([mark, 'Một.\nHai'])
    expect(normalizeText('Một<brx>')).toBe('Một<brx>')
  })
  it('drops tags with their attributes and nothing else in angles', () => {
    expect(normalizeText('<span class="x">Sở</span> <B>Y tế</B>')).toBe('Sở Y tế')
    expect(normalizeText('a < b, <báo> > c')).toBe('a < b, <báo> > c')
  })
  it('drops the marks of a heading only at its beginning', () => {
    expect(normalizeText('  ###   Mục #1 của ## hai')).toBe('Mục #1 của ## hai')
    expect(normalizeText('#1 và ####### bảy')).toBe('#1 và ####### bảy')
    expect(normalizeText('số ## hai')).toBe('số ## hai')
  })
  it('trims each line and leaves out the empty ones', () => {
    expect(normalizeText('  Một.  \n\n   \n  Hai   ba  ')).toBe('Một.\nHai ba')
  })
  it('gives an empty text for an empty one', () => expect(normalizeText(' \n\t ')).toBe(''))
  it('puts a name on one line', () => expect(normalizeLine('Sở;\nSở Y tế')).toBe('Sở; Sở Y tế'))
})

describe('matching names', () => {
  it('reads & as và and ignores hyphens, commas and double spaces', () => {
    expect(matchKey(' Sở  VH&TT ')).toBe('so vh va tt')
    expect(matchKey('(100%) Báo-in')).toBe('100% bao in')
    expect(matchKey('Sở  VH&TT')).toBe(matchKey('sở vh và tt'))
    expect(matchKey('Sở Lao động, Thương binh và Xã hội')).toBe(
      matchKey('Sở Lao động - Thương binh và Xã hội'),
    )
  })
  it('counts two swapped letters as one slip', () => {
    expect(similarity('so noi vu', 'so nio vu')).toBeCloseTo(8 / 9)
    expect(similarity('', '')).toBe(1)
    expect(similarity('abc', '')).toBe(0)
  })
  it('suggests the nearest name, and nothing when nothing is near', () => {
    const names = [
      ['so noi vu', 'SNV'],
      ['so y te', 'SYT'],
    ] as const
    expect(nearest('so noi vun', names)).toBe('SNV')
    expect(nearest('bo quoc phong', names)).toBeUndefined()
  })
})

describe('suggesting a name', () => {
  const suggested = (typed: string, ...names: string[]) =>
    nearest(
      typed,
      names.map((name, index) => [name, index] as const),
    )

  it('takes the first of two that are as near', () => {
    expect(suggested('phuong 1x', 'phuong 11', 'phuong 12')).toBe(0)
    expect(suggested('phuong 1x', 'phuong 12', 'phuong 11')).toBe(0)
  })

  it('takes a nearer one that comes later', () => {
    expect(suggested('so noi vu', 'so noi vx y', 'so noi vu')).toBe(1)
    expect(suggested('so noi vu', 'so noi vu', 'so noi vx y')).toBe(0)
  })

  it('suggests as long as about a third is wrong, and nothing beyond', () => {
    const name = 'abcdefghijklmnopqrstuvwxy' // 25 letters: seven wrong are 72 % right, eight 68 %
    expect(suggested(`0000000${name.slice(7)}`, name)).toBe(0)
    expect(suggested(`00000000${name.slice(8)}`, name)).toBeUndefined()
    expect(suggested(name.slice(7), name)).toBe(0)
    expect(suggested(name.slice(8), name)).toBeUndefined()
  })

  it('compares names, not pages: up to 150 letters', () => {
    const page = 'a'.repeat(151)
    expect(suggested(page.slice(1), page)).toBe(0)
    expect(suggested(page, page)).toBeUndefined()
  })
})

describe('likeness of two names', () => {
  it.each([
    ['abcd', 'abcd', 0],
    ['abcd', 'abxd', 1],
    ['abcd', 'abd', 1],
    ['abd', 'abcd', 1],
    ['abcd', 'bacd', 1],
    ['abcd', 'abdc', 1],
    ['abcd', 'badc', 2],
    ['abcd', 'bcda', 2],
    ['ab', 'ba', 1],
    ['axb', 'bxa', 2],
    ['abc', 'ca', 3],
    ['', 'abcd', 4],
    ['abcd', 'efgh', 4],
    ['abcabc', 'abc', 3],
  ])('from %s to %s in %s steps, there and back', (one, other, steps) => {
    const alike = 1 - steps / Math.max(one.length, other.length)
    expect(similarity(one, other)).toBeCloseTo(alike)
    expect(similarity(other, one)).toBeCloseTo(alike)
  })

  it('is 0 below what is asked for, and itself at it', () => {
    expect(similarity('abcd', 'abxx', 0.5)).toBe(0.5)
    expect(similarity('abcd', 'axxx', 0.5)).toBe(0)
    expect(similarity('abcdef', 'abc', 0.5)).toBe(0.5)
    expect(similarity('abcdef', 'ab', 0.5)).toBe(0)
    // Wrong at the start, right at the end: not given up before the end is seen.
    expect(similarity('xxcd', 'abcd', 0.5)).toBe(0.5)
  })
})

describe('sorting Vietnamese', () => {
  it('orders letters a ă â, d đ, o ô ơ, u ư', () => {
    const sorted = ['ư', 'u', 'ơ', 'ô', 'o', 'đ', 'd', 'â', 'ă', 'a'].sort(compareVietnamese)
    expect(sorted.join(' ')).toBe('a ă â d đ o ô ơ u ư')
  })
  it('orders tones ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].sort(compareVietnamese).join(' ')).toBe(
      'ma mà mả mã má mạ',
    )
  })
  it('puts Ba Đình before Đống Đa before Hà Đông, and 2 before 10', () => {
    expect(['Hà Đông', 'Đống Đa', 'Ba Đình'].sort(compareVietnamese)).toEqual([
      'Ba Đình',
      'Đống Đa',
      'Hà Đông',
    ])
    expect(['Biểu 10', 'Biểu 2'].sort(compareVietnamese)).toEqual(['Biểu 2', 'Biểu 10'])
  })
})
