import type { FlattenedField, PayloadRequest } from 'payload'
import { z } from 'zod'
import { checkWhere } from '@/hooks/checkWhere'
import { refuse } from '@/hooks/refusal'

/** Parameters of Payload's own endpoints: a word, a list of words, or a tree of words. */
const word = z
  .string()
  .max(2_000)
  .refine((text) => !text.includes('\u0000'))
const tree: z.ZodType = z.lazy(() =>
  z.union([word, z.boolean(), z.number(), z.array(tree), z.record(z.string(), tree)]),
)
const branches = z.record(z.string(), tree)
const shape = z.looseObject({
  limit: word.optional(),
  page: word.optional(),
  depth: word.optional(),
  locale: word.optional(),
  fallbackLocale: word.optional(),
  draft: word.optional(),
  trash: word.optional(),
  pagination: word.optional(),
  sort: z.union([word, z.array(word)]).optional(),
  select: branches.optional(),
  populate: z.record(z.string(), z.union([word, branches])).optional(),
  joins: z.record(z.string(), z.union([word, branches])).optional(),
})

/**
 * Says no to parameters that Payload or a database would trip over, before anything reads them.
 * `where` and `data` may also come as JSON.
 */
export function checkQuery(req: PayloadRequest, fields: readonly FlattenedField[]): void {
  const { query } = req
  for (const name of ['where', 'data'] as const) {
    const given = query[name]
    if (typeof given === 'string' && given) query[name] = parsed(req, name, given)
  }
  const problem = shape.safeParse(query).error?.issues[0]
  if (problem) refuse(req, 'badRequest', { what: String(problem.path[0]) })
  if (query.where) checkWhere(req, fields, query.where)
}

function parsed(req: PayloadRequest, name: string, text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (value && typeof value === 'object') return value
  } catch {
    // answered below
  }
  return refuse(req, 'badRequest', { what: name })
}
