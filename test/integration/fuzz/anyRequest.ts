import fc from 'fast-check'
import { WHO, type Who } from '../access/matrix/readTable'
import { GOOD_BODIES, type Askable } from './askable'
import { ownParameters, parameter } from './oddQuery'
import { idOfSome, oddBodyText } from './oddValues'
import { bodyOf, withSomethingOdd } from './plausible'

/** As it is printed and sent; `@activities@` stands for the id of an activity of the test. */
export type OddRequest = {
  who: Who
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

const ID = fc.oneof(
  { weight: 5, arbitrary: fc.constant('@same@') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'xyz',
      '0',
      '-1',
      '000000000000000000000000',
      '00000000-0000-0000-0000-000000000000',
      '[object Object]',
      '%00',
      'a%00b',
      '%zz',
      '%E0%A4%A',
      '..%2F..%2Fetc%2Fpasswd',
      '%F0%9F%99%82',
      '__proto__',
      'constructor',
      'x'.repeat(3_000),
      'a%2Fb',
      "'",
      '%25',
      '1.png',
      'null',
      'undefined',
      '{}',
    ),
  },
)

const BOUNDARY = 'xxBOUNDARYxx'

/** A form as a browser sends it, or as it should not. */
const form = (payloadText: string) =>
  fc
    .record({
      name: fc.constantFrom(
        '1.png',
        'a\u0000b.png',
        '../x.png',
        '',
        'x'.repeat(300),
        '"',
        'á.PNG',
        '.',
      ),
      field: fc.constantFrom('file', 'file', 'file', 'nope', '__proto__', 'file[]', '_payload'),
      content: fc.constantFrom(
        'x',
        '',
        '%PDF-1.4',
        '\u0089PNG\r\n',
        'BEGIN:VCALENDAR\r\nEND:VCALENDAR',
      ),
      type: fc.constantFrom('image/png', 'text/csv', '', 'text/html', 'x/../y'),
      end: fc.constantFrom(`--${BOUNDARY}--\r\n`, `--${BOUNDARY}--\r\n`, '', '--x--'),
      contentType: fc.constantFrom(
        ...Array.from({ length: 4 }, () => `multipart/form-data; boundary=${BOUNDARY}`),
        'multipart/form-data',
        'multipart/form-data; boundary=',
        'multipart/form-data; boundary=other',
        'multipart/mixed; boundary=x',
        'multipart/',
      ),
      withFile: fc.boolean(),
    })
    .map(({ name, field, content, type, end, contentType, withFile }) => {
      const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name=`
      const file = `${head}"${field}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`
      const fields = `${head}"_payload"\r\n\r\n${payloadText}\r\n`
      return {
        body: (withFile ? file : '') + fields + end,
        headers: { 'Content-Type': contentType },
      }
    })

type Sent = { body?: string; headers: Record<string, string> }

function bodyFor({ method, path, fields }: Askable): fc.Arbitrary<Sent> {
  if (method === 'GET' || method === 'HEAD') return fc.constant({ headers: {} })
  const good = GOOD_BODIES[`${method} ${path}`]
  const meant = good ? withSomethingOdd(good) : bodyOf(fields)
  const json = fc.oneof(
    { weight: 8, arbitrary: meant.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: oddBodyText },
  )
  const jsonHeaders = fc.constantFrom<Record<string, string>>(
    ...Array.from({ length: 8 }, () => ({ 'Content-Type': 'application/json' })),
    { 'Content-Type': 'application/json; charset=utf-16' },
    { 'Content-Type': 'text/plain' },
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    { 'Content-Type': 'x' },
    { 'Content-Type': 'application/json', 'X-HTTP-Method-Override': 'GET' },
    { 'Content-Type': 'application/x-www-form-urlencoded', 'X-HTTP-Method-Override': 'GET' },
  )
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(json, jsonHeaders).map(([body, headers]) => ({ body, headers })),
    },
    { weight: 1, arbitrary: json.chain(form) },
  )
}

const oddHeaders = fc.constantFrom<Record<string, string>>(
  ...Array.from({ length: 12 }, () => ({})),
  { 'Accept-Language': 'en' },
  { 'Accept-Language': '\u00ff;q=x,,,;' },
  { Cookie: 'payload-token=%zz; a; =b; __proto__=1' },
  { Cookie: 'payload-token=a.b.c' },
  { Authorization: 'JWT ' },
  { Authorization: 'users API-Key x' },
  { Range: 'bytes=9-1,x' },
  { 'If-None-Match': '","' },
  { 'If-Modified-Since': 'yesterday' },
  { Host: 'evil.example' },
  { Origin: 'null' },
  { 'X-Forwarded-Host': '%', 'X-Forwarded-Proto': 'x' },
)

export const anyRequest = (all: Askable[]): fc.Arbitrary<OddRequest> =>
  fc
    .constantFrom(...all)
    .chain((asked) =>
      fc.record({
        asked: fc.constant(asked),
        who: fc.constantFrom(...WHO, 'administrator' as const, 'department' as const),
        method: fc.constantFrom(
          ...Array.from({ length: 20 }, () => asked.method),
          'PUT',
          'OPTIONS',
          'PATCH',
          'POST',
        ),
        id: ID,
        query: fc.oneof(
          { weight: 3, arbitrary: fc.constant<string[]>([]) },
          { weight: 3, arbitrary: fc.array(parameter(asked.fields), { maxLength: 3 }) },
          { weight: 2, arbitrary: ownParameters },
        ),
        sent: bodyFor(asked),
        headers: oddHeaders,
        asBody: fc.integer({ min: 0, max: 4 }).map((dice) => dice === 0),
      }),
    )
    .map(({ asked, who, method, id, query, sent, headers, asBody }) => {
      const same = idOfSome(asked.path.split('/')[2] ?? '')
      const filled = asked.path.replace(
        /\/?:\w+\??/g,
        (part) => `${part.startsWith('/') ? '/' : ''}${id === '@same@' ? same : id}`,
      )
      const noBody = method === 'GET' || method === 'OPTIONS'
      // As the admin sends a question that is too long for an address.
      if (asBody && method === 'GET') {
        const override = {
          'Content-Type': 'application/x-www-form-urlencoded',
          'X-Payload-HTTP-Method-Override': 'GET',
        }
        return {
          who,
          method: 'POST',
          path: filled,
          headers: { ...headers, ...override },
          body: query.join('&'),
        }
      }
      return {
        who,
        method,
        path: query.length ? `${filled}?${query.join('&')}` : filled,
        headers: { ...headers, ...(noBody ? {} : sent.headers) },
        ...(noBody ? {} : { body: sent.body }),
      }
    })
