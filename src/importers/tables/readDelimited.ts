import { parse, type Options } from 'csv-parse/sync'
import { DomainError } from '@/domain/DomainError'
import { decodeText } from '@/importers/decodeText'
import { TABLE_LIMITS, tooManyRows } from '@/importers/tableLimits'
import type { Sheet } from '@/importers/xlsx/workbook'

/** What Excel writes above a CSV file to say its separator. */
const SEPARATOR_LINE = /^\uFEFF?sep=(.)\r?\n/

/** The table of a CSV or TSV file as a sheet without a name. */
export function readDelimited(bytes: Uint8Array): Sheet {
  const text = decodeText(bytes)
  const said = SEPARATOR_LINE.exec(text)
  const body = text.slice(said?.[0].length ?? 0)
  const delimiter = said?.[1] ?? separator(body)
  const rows = cellsOf(body, delimiter).map((cells, index) => ({
    number: index + (said ? 2 : 1),
    hidden: false,
    cells: cells.flatMap((value, column) =>
      value.trim() === '' ? [] : { column, shown: value, kind: 'text' as const, value },
    ),
  }))
  return { name: '', hidden: false, rows, merges: [], hiddenColumns: [] }
}

/** A row of cells all as long as is taken; a quotation mark left open would gather the whole file. */
const LONGEST_ROW = TABLE_LIMITS.columns * TABLE_LIMITS.cellCharacters

/** Told while reading: neither rows nor columns without end are gathered first. */
const BOUNDED: Options = {
  to: TABLE_LIMITS.rows + 1,
  bom: true,
  max_record_size: LONGEST_ROW,
  relax_column_count: true,
  skip_empty_lines: false,
  cast: (value, { index }) => (index < TABLE_LIMITS.columns ? value : tooManyRows()),
}

/** A stray quotation mark would swallow the rest of the file: then quotes are plain letters. */
function cellsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { ...BOUNDED, delimiter, relax_quotes: true })
  } catch (error) {
    if (error instanceof DomainError) throw error
  }
  try {
    return parse(text, { ...BOUNDED, delimiter, quote: false })
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('importBroken')
  }
}

const SAMPLE = 20_000

/** The mark that stands most often between cells, not within quoted ones. */
function separator(text: string): string {
  const start = text.slice(0, SAMPLE).replace(/"(?:[^"]|"")*"/g, '')
  const count = (mark: string) => start.split(mark).length
  if (count('\t') > 2) return '\t'
  return count(';') > count(',') ? ';' : ','
}
