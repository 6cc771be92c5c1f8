import { beforeAll, describe, expect, it } from '@jest/globals'
import { getTestPayload } from '../../../helpers/getTestPayload'
import { documentAsks } from './documents'
import { faultsOf } from './faultsOf'
import { OTHER_ASKS } from './otherAsks'
import { PAGE_ASKS } from './pageAsks'
import { readTable, type Row } from './readTable'
import { ROUTE_ASKS } from './routeAsks'
import { SUBJECTS } from './subjects'
import { thingsOf } from './things'

const rows = readTable()
let things: Set<string>
let asks: Set<string>

beforeAll(async () => {
  const payload = await getTestPayload()
  things = thingsOf(payload)
  asks = new Set([
    ...Object.keys(OTHER_ASKS),
    ...Object.entries(SUBJECTS).flatMap(([what, subject]) =>
      Object.keys(documentAsks(subject)).map((act) => `${what} | ${act}`),
    ),
    // views.test.ts finds each by its key; routes.test.ts and test/browser/pageAccess ask these.
    ...[...things].filter((name) => name.startsWith('view | ')),
    ...Object.keys(ROUTE_ASKS).map((path) => `route | ${path}`),
    ...Object.keys(PAGE_ASKS).map((folder) => `page | ${folder}`),
  ])
})

const nameOf = ({ what, act }: Row) => `${what} | ${act}`

describe('table.txt', () => {
  it('has a row for whatever can be asked for, and each row is asked', () => {
    expect(faultsOf({ rows, things, asks })).toEqual([])
  })

  it('is compared with the real thing', () => {
    expect([...things]).toEqual(
      expect.arrayContaining([
        ...['logs | delete', 'settings | update', 'endpoint | GET /api/calendar'],
        ...['view | today', 'route | /healthz', 'page | (payload)/api/[...slug]'],
      ]),
    )
  })

  it.each(rows.filter(({ what }) => !what.includes(':')).map((row) => [nameOf(row), row] as const))(
    'without the row "%s" the test above fails',
    (name, row) => {
      const others = rows.filter((each) => each !== row)
      expect(faultsOf({ rows: others, things, asks })).toEqual(
        others.some(({ what, act }) => what.startsWith(`${row.what}:`) && act === row.act)
          ? []
          : [`has no row: ${name}`],
      )
    },
  )

  it.each([
    ['gone', 'read'],
    ['gone: a kind', 'read'],
    ['logs', 'rename'],
    ['endpoint', 'GET /api/gone'],
    ['view', 'gone'],
    ['route', '/gone'],
    ['page', '(site)/gone'],
  ])('with a row "%s | %s", which is nothing, the test above fails', (what, act) => {
    const faults = faultsOf({ rows: [...rows, { what, act }], things, asks })
    expect(faults).toEqual([
      `is not there: ${what} | ${act}`,
      `is asked by nobody: ${what} | ${act}`,
    ])
  })

  it('with a thing that nobody put into it, or asks for, or with a row twice, it fails as well', () => {
    const more = new Set([...things, 'route | /new'])
    expect(faultsOf({ rows, things: more, asks })).toEqual(['has no row: route | /new'])
    const fewer = new Set([...asks].filter((name) => name !== 'route | /healthz'))
    expect(faultsOf({ rows, things, asks: fewer })).toEqual([
      'is asked by nobody: route | /healthz',
    ])
    const [first] = rows
    expect(faultsOf({ rows: [...rows, ...rows.slice(0, 1)], things, asks })).toEqual([
      `stands twice: ${first?.what} | ${first?.act}`,
    ])
  })
})
