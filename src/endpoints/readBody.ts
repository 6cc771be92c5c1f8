import type { z } from 'zod'
import { DomainError } from '@/domain/DomainError'

/**
 * What somebody sent to an endpoint of ours, as its schema has it; `{}` when nothing was.
 * @throws DomainError `badRequest`, naming the first value that cannot be used
 */
export function readBody<T extends z.ZodType>(
  { data }: { data?: unknown },
  schema: T,
): z.output<T> {
  const read = schema.safeParse(data ?? {})
  if (read.success) return read.data
  const what = read.error.issues[0]?.path.join('.')
  throw new DomainError('badRequest', { what: what || 'JSON' })
}
