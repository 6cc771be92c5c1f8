import { describe, expect, it } from '@jest/globals'
import { notConnected } from '@/database/mongodb/notConnected'
import { env } from '@/env'
import { EnvironmentError } from '@/EnvironmentError'
import { runCommand } from '../../helpers/runCommand'

const URI = 'mongodb://cchc:p%40ss@a:1,b:2/cchc?replicaSet=rs0'

const selecting = (...types: string[]) =>
  Object.assign(new Error('Server selection timed out'), {
    name: 'MongooseServerSelectionError',
    reason: { setName: 'rs9', servers: new Map(types.map((type, at) => [`${at}`, { type }])) },
  })
const coded = (code: number) => Object.assign(new Error('refused'), { code })
const named = (name: string) => Object.assign(new Error('what is wrong'), { name })

describe('a MongoDB that cannot be used', () => {
  it.each([
    ['a wrong password', coded(18), /does not accept this account/],
    ['an account without rights', coded(13), /no rights on a:1,b:2\/cchc\. .*readWrite/],
    ['nobody at the port', selecting('Unknown', 'Unknown'), /no MongoDB answers at a:1,b:2\/cchc/],
    ['another set', selecting(), /not in the replica set “rs9”/],
    ['no primary', selecting('RSSecondary', 'Unknown'), /has no primary/],
    ['a set that was not begun', selecting('RSGhost'), /has no primary.*rs\.initiate/],
    ['an address that is none', named('MongoParseError'), /cannot be read \(what is wrong\)/],
  ])('is told in a sentence without the password: %s', (_what, error, words) => {
    const told = notConnected(error, URI) as Error
    expect(told).toBeInstanceOf(EnvironmentError)
    expect(told.message).toMatch(words)
    expect(told.message).not.toContain('ss@')
  })

  it('stays as it is when nobody foresaw it', () => {
    const error = new Error('something else')
    expect(notConnected(error, URI)).toBe(error)
  })

  it.each([
    ['nobody', (uri: string) => uri.replace(/\/\/[^/]+/, '//127.0.0.1:9'), /no MongoDB answers/],
    ['another set', (uri: string) => uri.replace(/rs0/, 'rs9'), /replica set “rs9”/],
  ])('ends the start with 1 and without a stack trace: %s', async (_what, other, words) => {
    const { code, out, err } = await runCommand('adminPassword', ['a@example.vn'], {
      DATABASE_URI: other(env.databaseUri),
    })
    expect([code, out]).toEqual([1, ''])
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^✗ DATABASE_URI: /),
      expect.stringMatching(words),
    ])
  })
})
