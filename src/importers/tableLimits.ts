import { DomainError } from '@/domain/DomainError'

/** How large a table may be, of whatever format. A plan of a city has some hundred rows. */
export const TABLE_LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  /** Of a CSV or TSV, which nothing packs. */
  textBytes: 8 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  cellCharacters: 5000,
} as const

/** @throws DomainError `importTooManyRows` */
export function tooManyRows(): never {
  const { rows, columns } = TABLE_LIMITS
  throw new DomainError('importTooManyRows', { max: rows, columns })
}
