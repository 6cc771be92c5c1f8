import { DomainError } from '@/domain/DomainError'

/** How large a table may be, of whatever format. A plan of a city has some hundred rows. */
export const TABLE_LIMITS = { rows: 20_000, columns: 200 } as const

/** @throws DomainError `importTooManyRows` */
export function tooManyRows(): never {
  const { rows, columns } = TABLE_LIMITS
  throw new DomainError('importTooManyRows', { max: rows, columns })
}
