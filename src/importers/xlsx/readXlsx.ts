import { DomainError } from '@/domain/DomainError'
import { openArchive } from './archive'
import { XLSX_LIMITS } from './limits'
import { readParts } from './readParts'
import { readSheet } from './readSheet'
import { readStyles } from './readStyles'
import { readStrings } from './readStrings'
import type { Workbook } from './workbook'

/**
 * Reads a workbook (XLSX, transitional or strict) piece by piece into what its cells say, so that it
 * never weighs more than its content.
 * @throws DomainError `importTooLarge`, `importTooManyRows`, `importTooManySheets`, `importBroken`
 */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  try {
    const archive = await openArchive(bytes)
    const { sheets, from1904, ...parts } = await readParts(archive)
    const context = {
      strings: await readStrings(archive, parts.sharedStrings),
      styles: await readStyles(archive, parts.styles),
      from1904,
      left: {
        cells: XLSX_LIMITS.cells,
        elements: XLSX_LIMITS.cellElements,
        characters: XLSX_LIMITS.characters,
      },
    }
    const workbook: Workbook = { sheets: [] }
    for (const sheet of sheets) workbook.sheets.push(await readSheet(archive, sheet, context))
    return workbook
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('importBroken')
  }
}
