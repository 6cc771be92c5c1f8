import { tooManyRows } from '@/importers/tableLimits'
import type { Archive } from './archive'
import { XLSX_LIMITS } from './limits'
import { parseXml } from './parseXml'
import { SPREADSHEET } from './readParts'
import { richText } from './richText'

/** The texts that cells point to, by their number. */
export async function readStrings(archive: Archive, part: string | undefined): Promise<string[]> {
  const strings: string[] = []
  if (!part || !archive.has(part)) return strings
  const item = richText()
  await parseXml(archive.read(part), {
    namespace: SPREADSHEET,
    open(name) {
      if (name === 'si') item.clear()
      item.open(name)
    },
    text: item.text,
    close(name) {
      item.close(name)
      if (name !== 'si') return
      if (strings.push(item.value()) > XLSX_LIMITS.sharedStrings) {
        tooManyRows()
      }
    },
  })
  return strings
}
