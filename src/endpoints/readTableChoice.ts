import { z } from 'zod'
import { jsonIn } from '@/endpoints/jsonIn'
import { readBody } from '@/endpoints/readBody'
import type { TableChoice } from '@/importers/tables/readTables'

const MOST = 500

/**
 * What a person chose of a file's tables, as JSON: `{ "tables": ["1!5"], "columns": { "ghi chu": "note" },
 * "hiddenRows": true }`, each optional; `{}` for none.
 * @throws DomainError `badRequest`
 */
export function readTableChoice<K extends string>(
  value: unknown,
  keys: readonly K[],
): TableChoice<K> {
  if (typeof value !== 'string' || value.trim() === '') return {}
  const shape = z.object({
    tables: z.array(z.string()).max(MOST).optional(),
    columns: z
      .record(z.string().max(MOST), z.enum(['' as const, ...keys]))
      .refine((columns) => Object.keys(columns).length <= MOST)
      .optional(),
    hiddenRows: z.boolean().optional(),
  })
  return readBody({ data: jsonIn(value) }, shape)
}
