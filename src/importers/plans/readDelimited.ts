import { parse, type Options } from 'csv-parse/sync'
import { DomainError } from '@/domain/DomainError'
import { TABLE_LIMITS, tooManyRows } from '@/importers/tableLimits'
import { decodeText } from './decodeText'
import type { Grid } from './grid'
import { IMPORT_LIMITS } from './limits'

/** The table of a CSV or TSV file; the separator is the one its first lines use most. */
export function readDelimited(bytes: Uint8Array): Grid {
  const text = decodeText(bytes)
  const delimiter = separator(text)
  const options = { ...BOUNDED, bom: true, delimiter, relax_column_count: true, relax_quotes: true }
  try {
    return { rows: parse(text, options), mergedDown: [] }
  } catch (error) {
    if (error instanceof DomainError) throw error
    return { rows: withoutQuotes(text, delimiter), mergedDown: [] }
  }
}

/** A row of cells all as long as is taken; a quotation mark left open would gather the whole file. */
const LONGEST_ROW = TABLE_LIMITS.columns * IMPORT_LIMITS.cellCharacters

/** Told while reading: neither rows nor columns without end are gathered first. */
const BOUNDED: Options = {
  to: TABLE_LIMITS.rows + 1,
  max_record_size: LONGEST_ROW,
  cast: (value, { index }) => (index < TABLE_LIMITS.columns ? value : tooManyRows()),
}

/** A stray quotation mark would swallow the rest of the file: read again with quotes as plain letters. */
function withoutQuotes(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { ...BOUNDED, bom: true, delimiter, relax_column_count: true, quote: false })
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('importBroken')
  }
}

function separator(text: string): string {
  const start = text.slice(0, 100_000).split(/\r?\n/, 30).join('\n')
  const count = (mark: string) => start.split(mark).length
  if (count('\t') > 2) return '\t'
  return count(';') > count(',') ? ';' : ','
}
