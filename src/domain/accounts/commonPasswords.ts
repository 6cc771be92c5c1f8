import { dictionary } from '@zxcvbn-ts/language-common'
import { foldVietnamese } from '@/domain/text/foldVietnamese'

/** What the list of the world lacks: words that Vietnamese offices think of first, without marks. */
const VIETNAMESE = [
  'matkhau',
  'matkhaumoi',
  'khongbiet',
  'khongnho',
  'khongco',
  'taikhoan',
  'dangnhap',
  'quantri',
  'quantrivien',
  'hethong',
  'maytinh',
  'vietnam',
  'vietnamvodich',
  'toiyeuvietnam',
  'hanoi',
  'thudohanoi',
  'hochiminh',
  'saigon',
  'danang',
  'haiphong',
  'cantho',
  'thangloi',
  'tuyentruyen',
  'truyenthong',
  'truyenthanh',
  'caicach',
  'hanhchinh',
  'uyban',
  'ubnd',
  'vanphong',
  'phuong',
  'anhyeuem',
  'emyeuanh',
  'yeuem',
  'yeuanh',
  'giadinh',
  'conyeu',
  'congchua',
  'xinchao',
  'chaoban',
  'camon',
  'tinhyeu',
  'hanhphuc',
  'maiyeu',
  'maimaiyeuem',
  'motnam',
  'motmotmot',
  'abcxyz',
]

const COMMON = new Set([...(dictionary['passwords-common'] as string[]), ...VIETNAMESE])

/** One piece of at most four characters again and again, and what of it fills the end. */
const REPEATED = /^(.{1,4})\1+/su

/** Days and telephone numbers: ten to twelve digits are tried through in no time. */
const DIGITS_ONLY = /^[\d\s./+-]{1,14}$/

/**
 * Whether a password is one everybody tries: on the list as it is, or with digits and marks around
 * it, repeated, or nothing but a number.
 *
 * @example isCommonPassword('Matkhau@123456') // true
 */
export function isCommonPassword(password: string): boolean {
  const text = foldVietnamese(password)
  if (COMMON.has(text) || DIGITS_ONLY.test(text) || isRepeated(text)) return true
  const spelled = text.replace(/[@4]/g, 'a').replace(/[0]/g, 'o').replace(/[$5]/g, 's')
  const cores = [text, spelled].flatMap((each) => [
    each.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''),
    each.replace(/[^\p{L}]/gu, ''),
  ])
  return cores.some((core) => core === '' || COMMON.has(core) || isRepeated(core))
}

function isRepeated(text: string): boolean {
  const found = REPEATED.exec(text)
  const piece = found?.[1]
  return !!found && !!piece && piece.startsWith(text.slice(found[0].length))
}
