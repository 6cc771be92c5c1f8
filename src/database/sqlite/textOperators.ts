import { sql } from '@payloadcms/db-sqlite'
import { globPattern } from './globPattern'

type Operator = (column: unknown, value: unknown) => unknown

/**
 * SQLite's part of `contains`, `like` and `not_like`, as MongoDB has them: what is searched for is a
 * text and no pattern, and capitals with marks are capitals. Its own LIKE takes `%` and `_` for
 * patterns and knows capitals of A to Z only. Payload hands over `%text%` for the first two.
 */
export const textOperators: Record<'contains' | 'like' | 'not_like', Operator> = {
  contains: (column, value) => sql`${column} GLOB ${globPattern(unwrapped(value))}`,
  like: (column, value) => sql`${column} GLOB ${globPattern(unwrapped(value))}`,
  not_like: (column, value) => {
    const words = String(value).split(' ')
    const none = words.map((word) => sql`${column} NOT GLOB ${globPattern(word)}`)
    return sql`(${column} IS NULL OR (${sql.join(none, sql` AND `)}))`
  },
}

const unwrapped = (value: unknown) => String(value).replace(/^%([\s\S]*)%$/, '$1')
