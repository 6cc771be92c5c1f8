import { z } from 'zod'
import { jsonIn } from '@/endpoints/jsonIn'
import { readBody } from '@/endpoints/readBody'

const MOST = 5_000
const LONGEST = 100

/**
 * Where the file is to win over what people wrote since the last import: `all`, or a list of the keys
 * its check gave (`changes[].key`) as JSON; nowhere without it.
 * @throws DomainError `badRequest`
 */
export function readFromFile(value: unknown): 'all' | Set<string> {
  if (typeof value !== 'string' || value === '') return new Set()
  if (value === 'all') return value
  return new Set(readBody({ data: jsonIn(value) }, z.array(z.string().max(LONGEST)).max(MOST)))
}
