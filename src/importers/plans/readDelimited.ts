import { parse } from 'csv-parse/sync'
import { DomainError } from '@/domain/DomainError'
import { decodeText } from './decodeText'
import type { Grid } from './grid'

/** The table of a CSV or TSV file; the separator is the one its first lines use most. */
export function readDelimited(bytes: Uint8Array): Grid {
  const text = decodeText(bytes)
  const delimiter = separator(text)
  const options = { bom: true, delimiter, relax_column_count: true, relax_quotes: true }
  try {
    return { rows: parse(text, options), mergedDown: [] }
  } catch {
    return { rows: withoutQuotes(text, delimiter), mergedDown: [] }
  }
}

/** A stray quotation mark would swallow the rest of the file: read again with quotes as plain letters. */
function withoutQuotes(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, quote: false })
  } catch {
    throw new DomainError('importBroken')
  }
}

function separator(text: string): string {
  const start = text.split(/\r?\n/, 30).join('\n')
  const count = (mark: string) => start.split(mark).length
  if (count('\t') > 2) return '\t'
  return count(';') > count(',') ? ';' : ','
}
