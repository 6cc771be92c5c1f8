import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { DomainError } from '@/domain/DomainError'
import type { Grid } from './grid'
import { guardZip } from './guardZip'

/**
 * The sheets of an XLSX file as texts; dates as `YYYY-MM-DD`. The only file that knows the reading
 * library (read-excel-file: maintained, no native code; it leaves merged cells to us).
 */
export async function readXlsx(bytes: Uint8Array): Promise<Grid[]> {
  guardZip(bytes)
  try {
    const sheets = await readWorkbook(Buffer.from(bytes), { trim: false })
    const merged = mergedRanges(bytes)
    return sheets.map(({ data }, index) => ({
      rows: data.map((row) => row.map(cellText)),
      mergedDown: merged[index] ?? [],
    }))
  } catch {
    throw new DomainError('importBroken')
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value)
}

/** Vertical merges per sheet, in the order the workbook lists its sheets. */
function mergedRanges(bytes: Uint8Array): Grid['mergedDown'][] {
  const files = unzipSync(bytes, {
    filter: ({ name }) =>
      /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  })
  const text = (name: string) => (files[name] ? strFromU8(files[name]) : '')
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, ''),
    ]),
  )
  return [...text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) =>
    verticalMerges(text(`xl/${targets.get(attribute(tag, 'r:id')) ?? ''}`)),
  )
}

function verticalMerges(sheet: string): Grid['mergedDown'] {
  return [...sheet.matchAll(/<mergeCell\b[^>]*\bref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g)].flatMap(
    ([, letters = '', first, last]) => {
      const [firstRow, lastRow] = [Number(first) - 1, Number(last) - 1]
      return lastRow > firstRow ? [{ column: columnIndex(letters), firstRow, lastRow }] : []
    },
  )
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}
