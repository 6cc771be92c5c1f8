import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { GOOD_QUERIES } from './askable'
import { idOfSome, nested, oddText, oddValue } from './oddValues'

const OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'like',
  'not_like',
  'contains',
  'exists',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  'wat',
  '$ne',
  '__proto__',
]

const encoded = encodeURIComponent

/** Fits into an address; half a character cannot be written there. */
const shortText = oddText.filter((text) => text.length < 100 && !/[\uD800-\uDFFF]/.test(text))

/** Paths of fields, into groups, through relations and beyond. */
function pathsOf(fields: FlattenedField[]): fc.Arbitrary<string> {
  const own = fields.flatMap((field) => [
    field.name,
    ...('flattenedFields' in field
      ? field.flattenedFields.map(({ name }) => `${field.name}.${name}`)
      : []),
    ...(field.type === 'relationship' || field.type === 'upload'
      ? ['id', 'value', 'title', 'plan.title', 'parent.parent.code'].map(
          (tail) => `${field.name}.${tail}`,
        )
      : []),
  ])
  return fc.constantFrom(
    ...own,
    'id',
    'createdAt',
    'nope',
    'nope.nope',
    '',
    '.',
    '__proto__',
    'constructor.name',
    'title.x.y',
    '$where',
    '_id',
  )
}

/** One parameter of Payload's own endpoints, for these fields or none of them. */
export function parameter(fields: FlattenedField[]): fc.Arbitrary<string> {
  const path = pathsOf(fields)
  const plain = fc.oneof(
    shortText,
    fc.constantFrom('1', '2018-03-05', 'a,b', idOfSome('agencies'), idOfSome('activities')),
  )
  const text = plain.map(encoded)
  const operator = fc.constantFrom(...OPERATORS)
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(path, operator, text)
        .map(([name, how, value]) => `where[${encoded(name)}][${how}]=${value}`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('and', 'or', 'AND', 'not'), path, operator, text)
        .map(([group, name, how, value]) => `where[${group}][0][${name}][${how}]=${value}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(path, operator, oddValue)
        .map(([name, how, value]) => JSON.stringify({ [name]: { [how]: value } }))
        .filter((json) => json.length < 2_000)
        .map((json) => `where=${encoded(json.replace(/\\ud[89a-f]../gi, ''))}`),
    },
    { weight: 2, arbitrary: path.map((name) => `sort=-${encoded(name)}`) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('select', 'populate', 'joins', 'data'), path, text)
        .map(([name, key, value]) => `${name}[${encoded(key)}]=${value}`),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.constantFrom('limit', 'page', 'depth', 'sort', 'locale', 'draft', 'trash', 'select'),
          text,
        )
        .map(([name, value]) => `${name}=${value}`),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom('where', 'populate', 'joins', 'data', 'pagination', 'fallbackLocale'),
          text,
        )
        .map(([name, value]) => `${name}=${value}`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'where[',
        'where[]=1',
        'where[][]=1',
        'where[id]=1',
        'where[id][equals][equals]=1',
        'where[and]=1',
        'where[or][]=1',
        'where[or][0]=1',
        `where${'[and][0]'.repeat(20)}[id][equals]=1`,
        `where[id]${'[a]'.repeat(50)}=1`,
        `where[id][like]=${'a+'.repeat(2_000)}`,
        `where=${encoded(JSON.stringify({ or: Array.from({ length: 300 }, () => ({ id: { like: 'a b' } })) }))}`,
        `where=${encoded(JSON.stringify({ id: { in: Array.from({ length: 2_000 }, () => 1) } }))}`,
        `where=${nested(500)}`,
        'limit[]=1&limit[a]=2',
        'page[$gt]=1',
        'depth[0]=1',
        'depth=99999',
        'sort[a]=b',
        'sort[]=a&sort[]=b',
        'select[title][a]=1',
        'select=1',
        'populate[users][hash]=true',
        'populate[nope]=1',
        '__proto__[x]=1',
        'constructor[prototype][x]=1',
        '%00=1',
        'a=%zz',
        'locale[a]=b',
        'limit=1e3',
        'page=9007199254740993',
        'page=1e300',
      ),
    },
  )
}

/** Parameters of our own endpoints and feeds, some of them odd. */
export const ownParameters = fc
  .dictionary(
    fc.constantFrom(...Object.keys(GOOD_QUERIES)),
    fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: shortText }),
    { minKeys: 3 },
  )
  .map((chosen) =>
    Object.entries(chosen).map(
      ([name, odd]) => `${name}=${encoded(odd ?? GOOD_QUERIES[name] ?? '')}`,
    ),
  )
