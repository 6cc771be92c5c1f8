import fc from 'fast-check'

/** A text in a request that stands for the id of a document made for the test: `@activities@`. */
export const idOfSome = (collection: string): string => `@${collection}@`

/** Lists within lists, or objects within objects, as deep as somebody cares to send. */
export const nested = (depth: number, open = '[', close = ']'): string =>
  open.repeat(depth) + close.repeat(depth)

export const oddText = fc.constantFrom(
  '',
  ' ',
  'x',
  '0',
  '-1',
  '1e309',
  'NaN',
  'null',
  'undefined',
  'true',
  'none',
  '__proto__',
  'constructor',
  '$where',
  '%',
  '_',
  '(',
  '[',
  '\\',
  "'; DROP TABLE users; --",
  '<script>alert(1)</script>',
  '\u0000',
  'a\u0000b.png',
  '../../etc/passwd',
  '\uD800',
  '\uFFFE',
  '🙂',
  '2018-02-30',
  '2018-03-05',
  '2018-03-05T06:30',
  '2018-03-05T99:99',
  '0000-00-00',
  '+275760-09-13T00:00:00.001Z',
  'FREQ=SECONDLY',
  'FREQ=DAILY;COUNT=999999999',
  'Not/AZone',
  'xyz',
  '000000000000000000000000',
  '00000000-0000-0000-0000-000000000000',
  'x'.repeat(70_000),
)

const oddNumber = fc.constantFrom(0, -1, 0.5, 5, 1e21, 1.7e308, -1.7e308, 2 ** 53, Number.MIN_VALUE)

const SLUGS = ['activities', 'agencies', 'users', 'logs', 'media', 'plans', 'tasks', 'channels']

/** What belongs nowhere, or nowhere in particular. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: oddText },
  { weight: 3, arbitrary: oddNumber },
  { weight: 3, arbitrary: fc.constantFrom(null, true, false, [], {}) },
  { weight: 2, arbitrary: fc.constantFrom(...SLUGS).map(idOfSome) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      [null],
      [[]],
      [{}],
      [1, 'x', null],
      ['x', 'x'],
      { $ne: 1 },
      { $gt: '' },
      { id: null },
      { id: {} },
      { relationTo: 'users' },
      { relationTo: 'nope', value: 1 },
      { relationTo: 'agencies', value: { $ne: 1 } },
      [{ relationTo: 'agencies', value: [] }],
      { toString: 1 },
      { length: 1e9 },
      JSON.parse(nested(200)),
      JSON.parse('{"__proto__": {"admin": true}}'),
      JSON.parse('{"constructor": {"prototype": {"x": 1}}}'),
      Array.from({ length: 3_000 }, (_, index) => index),
      '9'.repeat(400),
    ),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
)

/** Bodies that are no object, or no JSON at all. */
export const oddBodyText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '{',
    '}',
    'null',
    'true',
    '5',
    '"x"',
    '[]',
    '[{}]',
    '{"a":1e999}',
    '{"a":"\\u0000"}',
    '{"\\u0000":1}',
    '{"__proto__":{"x":1}}',
    '\uFEFF{}',
    'a=1&b=2',
    '{"a":"\\ud800"}',
  ),
  fc.constantFrom(50, 20_000, 100_000).map((depth) => nested(depth)),
  fc.constantFrom(50, 20_000).map((depth) => nested(depth, '{"a":', '}').replace('}', '1}')),
  oddValue.map((value) => JSON.stringify(value) ?? ''),
)
