import { DomainError } from '@/domain/DomainError'
import { TABLE_LIMITS, tooManyRows } from '@/importers/tableLimits'
import { readXlsx } from '@/importers/xlsx/readXlsx'
import type { Sheet } from '@/importers/xlsx/workbook'
import { otherFile } from './fileKind'
import { readDelimited } from './readDelimited'

const ZIP = [0x50, 0x4b]

/**
 * The sheets of a file, told by its content, not its name: XLSX, CSV or TSV.
 * @throws DomainError `importFileTooLarge`, `importTooLarge`, `importTooManyRows`, `importTooManySheets`,
 *   `importBroken`, `importNotATable`, `importEncoding`, `importEmpty`, and those of `OtherFile`
 */
export async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  const isZip = startsWith(bytes, ZIP)
  const most = isZip ? TABLE_LIMITS.fileBytes : TABLE_LIMITS.textBytes
  if (bytes.length > most) {
    throw new DomainError('importFileTooLarge', { max: `${most / 1024 / 1024} MB` })
  }
  if (bytes.length === 0) throw new DomainError('importEmpty')
  const other = otherFile(bytes)
  if (other) throw new DomainError(other)
  const sheets = isZip ? (await readXlsx(bytes)).sheets : [readDelimited(bytes)]
  const rows = sheets.flatMap((sheet) => sheet.rows)
  if (rows.length > TABLE_LIMITS.rows) tooManyRows()
  if (!rows.some(({ cells }) => cells.some(({ shown }) => shown.trim()))) {
    throw new DomainError('importEmpty')
  }
  return sheets
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
