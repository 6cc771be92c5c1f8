import { describe, expect, it } from '@jest/globals'
import { passwordProblem } from '@/domain/accounts/passwordProblem'

const code = (password: string, owner = {}) =>
  passwordProblem(password, owner, ['cchc', 'Cải cách hành chính'])?.code ?? null

describe('the length of a password', () => {
  it.each([
    ['zebra-mưa', 'passwordTooShort'],
    ['zebra-mưa1', null],
  ])('%s', (password, expected) => {
    expect(code(password)).toBe(expected)
  })

  it('is told with the least there is', () => {
    expect(passwordProblem('ngắn', {}, [])?.details).toEqual({ least: 10 })
  })

  it('is at most 128 characters, however a keyboard composes them', () => {
    const sentence = (length: number) => 'một câu rất dài về biển '.repeat(9).slice(0, length)
    expect([code(sentence(128)), code(sentence(129))]).toEqual([null, 'passwordTooLong'])
    expect(code(sentence(128).normalize('NFD'))).toBe(null)
    expect(code('mưa nắng ấ'.normalize('NFD'))).toBe(null)
  })
})

describe('passwords everybody tries', () => {
  it.each([
    'qwertyuiop',
    'Matkhau@123',
    'Mật khẩu 2026',
    'hanoi@2026',
    'Anhyeuem!!',
    '1234567890',
    '0912 345 678',
    '20/06/2018',
    'abcabcabcabc',
    'aaaaaaaaaa',
    'P@ssw0rd!!',
    '!!!!!!!!!!!!',
    'password123',
    'Vietnam2026',
  ])('%s', (password) => {
    expect(code(password)).toBe('passwordCommon')
  })

  it.each(['voi đọc báo sáng', 'tre-xanh-lam-cau', 'kZ8-mnQ2-vv0x', 'only-for-tests-1'])(
    'and one that is not: %s',
    (password) => {
      expect(code(password)).toBe(null)
    },
  )
})

describe('what is known of the person', () => {
  const owner = { name: 'Nguyễn Thị Hạnh', email: 'hanh.cchn@hanoi.example' }

  it.each([
    'nguyenthihanh-9',
    'xe-NGUYỄN-xanh',
    'hanhcchn-rung',
    'bay cùng CCHC nhé',
    'cải cách hành chính!',
  ])('is no password: %s', (password) => {
    expect(code(password, owner)).toBe('passwordPersonal')
  })

  it('short words of a name may be in it', () => {
    expect(code('thị trấn xa xôi', owner)).toBe(null)
  })
})
