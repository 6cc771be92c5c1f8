import { describe, expect, it } from '@jest/globals'
import { EnvironmentError } from '@/EnvironmentError'
import { databaseAddress, longSecret, siteAddress, wholeNumber, yesOrNo } from '@/settings'

const refused = (read: () => unknown, words: RegExp) => {
  expect(read).toThrow(EnvironmentError)
  expect(read).toThrow(words)
}

describe('yes or no', () => {
  it.each(['0', 'no', 'No', 'false', 'FALSE', ' no '])('is no: %j', (given) => {
    expect(yesOrNo('DEMO', given, true)).toBe(false)
  })
  it.each(['1', 'yes', 'true', 'YES'])('is yes: %j', (given) => {
    expect(yesOrNo('DEMO', given, false)).toBe(true)
  })
  it('is the default when it is not said', () => {
    expect([undefined, ''].map((given) => yesOrNo('DEMO', given, true))).toEqual([true, true])
  })
  it.each(['2', 'nein', 'off'])('is refused by name: %j', (given) => {
    refused(() => yesOrNo('DEMO', given, true), /^DEMO: .*\n {2}DEMO: it must be 1, yes, true/)
  })
})

describe('the address of the site', () => {
  it('has a scheme and no path', () => {
    expect(siteAddress('SERVER_URL', 'https://lich.hanoi.gov.vn')).toBe('https://lich.hanoi.gov.vn')
    expect(siteAddress('SERVER_URL', 'https://lich.hanoi.gov.vn/')).toBe(
      'https://lich.hanoi.gov.vn',
    )
    expect(siteAddress('SERVER_URL', 'http://localhost:3000')).toBe('http://localhost:3000')
    expect(siteAddress('SERVER_URL', '')).toBe('')
  })
  it.each(['lich.hanoi.gov.vn', 'lich:3000', 'ftp://lich', 'https://lich/x', 'https://lich?a'])(
    'is refused by name: %s',
    (given) => refused(() => siteAddress('SERVER_URL', given), /SERVER_URL: it must be a whole/),
  )
})

describe('the address of the database', () => {
  it('is a file, or a MongoDB with the name of a database', () => {
    expect(databaseAddress('DATABASE_URI', 'file:data/cchc.db')).toBe('sqlite')
    for (const uri of ['mongodb://a:1,b:2/cchc?replicaSet=rs0', 'mongodb+srv://u:p@a/cchc']) {
      expect(databaseAddress('DATABASE_URI', uri)).toBe('mongodb')
    }
  })
  it.each(['mongodb://localhost', 'mongodb://localhost/', 'mongodb://u:p@a,b/?replicaSet=rs0'])(
    'is refused without a name: %s',
    (uri) => refused(() => databaseAddress('DATABASE_URI', uri), /DATABASE_URI: it names no/),
  )
})

describe('the secret', () => {
  it('has 32 characters or more, or is made', () => {
    expect(longSecret('PAYLOAD_SECRET', 'x'.repeat(32))).toBe('x'.repeat(32))
    expect(longSecret('PAYLOAD_SECRET', '')).toBe(undefined)
    refused(
      () => longSecret('PAYLOAD_SECRET', 'x'.repeat(31)),
      /PAYLOAD_SECRET: it is too short, 32/,
    )
  })
})

describe('a whole number', () => {
  it('is refused by name when it is none or too large', () => {
    const port = (given?: string) => wholeNumber('PORT', given, { fallback: 3000, max: 65535 })
    expect([port(), port(''), port('0'), port('80')]).toEqual([3000, 3000, 0, 80])
    for (const given of ['http', '-1', '1.5', '65536']) refused(() => port(given), /PORT: it must/)
  })
})
