import type { InStatement } from '@libsql/client'

const READING = /^\s*(?:select|explain|values)\b/i
const READING_WITH = /^\s*with\b/i
const WRITING = /\b(?:insert|update|delete|replace)\b/i

/** Whether a statement surely only reads. A doubtful one counts as writing, which is always right. */
export function isReadOnly(statement: InStatement): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql
  return READING.test(sql) || (READING_WITH.test(sql) && !WRITING.test(sql))
}
