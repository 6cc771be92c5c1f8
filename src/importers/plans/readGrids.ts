import { DomainError } from '@/domain/DomainError'
import { readXlsx } from '@/importers/xlsx/readXlsx'
import { tooManyRows } from '@/importers/tableLimits'
import { looksLikeTcvn3 } from './decodeText'
import type { Grid } from './grid'
import { IMPORT_LIMITS } from './limits'
import { readDelimited } from './readDelimited'
import { workbookGrids } from './workbookGrids'

const ZIP = [0x50, 0x4b]
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]
const PDF = [0x25, 0x50, 0x44, 0x46]

/**
 * The tables of a file, told by its content, not its name: XLSX, CSV or TSV. Throws DomainError
 * `importFileTooLarge`, `importTooLarge`, `importTooManyRows`, `importTooManySheets`, `importBroken`,
 * `importOldExcel`, `importNotATable`, `importEncoding`, `importTcvn3`, `importEmpty`.
 */
export async function readGrids(bytes: Uint8Array): Promise<Grid[]> {
  const { fileBytes, textBytes } = IMPORT_LIMITS
  const most = startsWith(bytes, ZIP) ? fileBytes : textBytes
  if (bytes.length > most) {
    throw new DomainError('importFileTooLarge', { max: `${most / 1024 / 1024} MB` })
  }
  if (bytes.length === 0) throw new DomainError('importEmpty')
  if (startsWith(bytes, OLD_OFFICE)) throw new DomainError('importOldExcel')
  if (startsWith(bytes, PDF)) throw new DomainError('importNotATable')
  const grids = startsWith(bytes, ZIP)
    ? workbookGrids(await readXlsx(bytes))
    : [readDelimited(bytes)]

  const rows = grids.reduce((sum, grid) => sum + grid.rows.length, 0)
  if (rows > IMPORT_LIMITS.rows) tooManyRows()
  const sample = grids.flatMap((grid) => grid.rows.slice(0, 100).flat()).join(' ')
  if (sample.trim() === '') throw new DomainError('importEmpty')
  if (looksLikeTcvn3(sample)) throw new DomainError('importTcvn3')
  return grids
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
