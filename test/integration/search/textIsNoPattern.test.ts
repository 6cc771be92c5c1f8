import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree } from '../../helpers/makeAgencyTree'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

const TEXTS = [
  'Tăng 50% số tin',
  'Tăng 501 số tin',
  'mẫu_số 7',
  'mẫu số 7',
  'ĐỐNG ĐA, Hà Nội',
  'Đống Đa',
  'a.*b',
  'axxb',
  'c* [d] ?e',
  'c- d xe',
  '(mở ngoặc',
  '[mở móc',
  'gạch \\ chéo',
  'nháy \' và "',
  '^đầu cuối$',
  '{a|b}+',
  'chỗ  trống',
] as const

const WORDS = [
  ...[
    '50%',
    '%',
    '_',
    'mẫu_',
    'đống đa',
    'ĐỐNG',
    'đa hà',
    '.*',
    'a.*b',
    '*',
    '?',
    '[d]',
    '[',
    ']',
    '(',
    '\\',
  ],
  ...["'", '"', '^', '$', '{a|b}', '+', '-', '  ', '(a+)+$', 'không có', 'TĂNG', 'số tin'],
]

let payload: Payload
let admin: User

beforeAll(async () => {
  payload = await getTestPayload()
  admin = await makeUser(payload, 'administrator', (await makeAgencyTree(payload)).city)
  for (const [index, name] of TEXTS.entries()) {
    await payload.create({ collection: 'topics', data: { name, code: `T${index}`, set: 'search' } })
  }
})

async function found(operator: string, word: string): Promise<string[]> {
  const query = new URLSearchParams({
    limit: '100',
    'where[set][equals]': 'search',
    [`where[name][${operator}]`]: word,
  })
  const { status, body } = await rest(payload, 'GET', `/api/topics?${query}`, { as: admin })
  expect(status).toBe(200)
  return (body.docs as { name: string }[]).map(({ name }) => name).sort()
}

const has = (text: string, word: string) => text.toLowerCase().includes(word.toLowerCase())
const words = (text: string) => text.split(' ')

describe('what people search for is a text, the same on both databases', () => {
  it.each(WORDS)('“%s” finds itself', async (word) => {
    const containing = TEXTS.filter((text) => has(text, word))
    expect(await found('contains', word)).toEqual([...containing].sort())
  })
  it.each(WORDS)('each word of “%s” finds itself', async (word) => {
    const alike = TEXTS.filter((text) => words(word).every((part) => has(text, part)))
    expect(await found('like', word)).toEqual([...alike].sort())
    const none = TEXTS.filter((text) => words(word).every((part) => !has(text, part)))
    expect(await found('not_like', word)).toEqual([...none].sort())
  })
  it('may be long, and has an end', async () => {
    expect(await found('contains', 'a'.repeat(5_000))).toEqual([])
    const path = `/api/topics?where[name][contains]=${'a'.repeat(5_001)}`
    expect((await rest(payload, 'GET', path, { as: admin })).status).toBe(400)
  })
})

describe('text that no document could hold', () => {
  it('is cleaned where it enters, in every field', async () => {
    const body = { name: 'Chủ\u0001 đề \ufffe\ud800', code: 'CLEAN', set: 'x\u000by' }
    const answer = await rest(payload, 'POST', '/api/topics', { as: admin, body })
    expect(answer.body.doc).toMatchObject({ name: 'Chủ đề ', code: 'CLEAN', set: 'xy' })
  })
})
