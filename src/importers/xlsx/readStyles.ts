import { DomainError } from '@/domain/DomainError'
import type { Archive } from './archive'
import { XLSX_LIMITS } from './limits'
import { parseXml } from './parseXml'
import { SPREADSHEET } from './readParts'

const GENERAL = 'General'
/**
 * Formats that a file names by number only (ECMA-376, 18.8.30), dates as Vietnamese offices see them;
 * numbers 27 to 36 and 50 to 58 mean dates in East Asia and nothing here.
 */
const BUILT_IN: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
}

/** How a cell is shown: its number format, and the name of its font. */
export type CellStyle = { pattern: string; font: string }

export const PLAIN_STYLE: CellStyle = { pattern: GENERAL, font: '' }

/** The cell styles of a workbook, by their number (`s` of a cell). */
export async function readStyles(archive: Archive, part: string | undefined): Promise<CellStyle[]> {
  const own = new Map<number, string>()
  const fonts: string[] = []
  const styles: CellStyle[] = []
  if (!part || !archive.has(part)) return styles
  let isCellStyle = false
  let isFont = false
  await parseXml(archive.read(part), {
    namespace: SPREADSHEET,
    open(name, attribute) {
      if (name === 'numFmt') {
        own.set(Number(attribute('numFmtId')), (attribute('formatCode') ?? GENERAL).slice(0, 500))
      } else if (name === 'fonts') isFont = true
      else if (name === 'font' && isFont) fonts.push('')
      else if (name === 'name' && isFont && fonts.length > 0) {
        fonts[fonts.length - 1] = (attribute('val') ?? '').slice(0, 100)
      } else if (name === 'cellXfs') isCellStyle = true
      else if (name === 'xf' && isCellStyle) {
        const id = Number(attribute('numFmtId') ?? 0)
        const font = fonts[Number(attribute('fontId') ?? 0)] ?? ''
        styles.push({ pattern: own.get(id) ?? BUILT_IN[id] ?? GENERAL, font })
      }
      if (own.size + styles.length + fonts.length > XLSX_LIMITS.styles)
        throw new DomainError('importBroken')
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false
      if (name === 'fonts') isFont = false
    },
  })
  return styles
}
