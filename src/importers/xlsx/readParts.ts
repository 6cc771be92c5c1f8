import { DomainError } from '@/domain/DomainError'
import type { Archive } from './archive'
import { XLSX_LIMITS } from './limits'
import { parseXml } from './parseXml'

export const SPREADSHEET = /spreadsheetml\/(?:2006\/)?main$/
const RELATIONSHIPS = /package\/(?:2006\/)?relationships$/

type SheetPart = { name: string; hidden: boolean; part: string }

/** Where the parts of a workbook are; nothing is guessed from their names. */
type WorkbookParts = {
  sheets: SheetPart[]
  /** Days are counted from 1904, as old Macs did. */
  from1904: boolean
  sharedStrings?: string
  styles?: string
}

type Relation = { id: string; type: string; target: string }

/** @throws DomainError `importBroken`, `importTooLarge` */
export async function readParts(archive: Archive): Promise<WorkbookParts> {
  const top = await relationsOf(archive, '')
  const workbook = top.find(({ type }) => type.endsWith('/officeDocument'))?.target
  if (!workbook) throw new DomainError('importBroken')
  const relations = await relationsOf(archive, workbook)
  const found: WorkbookParts = { sheets: [], from1904: false }
  for (const { type, target } of relations) {
    if (type.endsWith('/sharedStrings')) found.sharedStrings = target
    if (type.endsWith('/styles')) found.styles = target
  }
  await parseXml(archive.read(workbook), {
    namespace: SPREADSHEET,
    open(name, attribute) {
      if (name === 'workbookPr') found.from1904 = isOn(attribute('date1904'))
      if (name !== 'sheet') return
      const id = attribute('id', 'relationships')
      const relation = relations.find((one) => one.id === id)
      // Charts and dialogs are sheets of their own and hold no cells.
      if (!relation?.type.endsWith('/worksheet')) return
      const hidden = (attribute('state') ?? 'visible') !== 'visible'
      found.sheets.push({ name: attribute('name') ?? '', hidden, part: relation.target })
      if (found.sheets.length > XLSX_LIMITS.sheets) {
        throw new DomainError('importTooManySheets', { max: XLSX_LIMITS.sheets })
      }
    },
  })
  return found
}

/** An `xsd:boolean`. */
export const isOn = (value: string | undefined) => value === '1' || value === 'true'

async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const relations: Relation[] = []
  await parseXml(archive.read(`${folder}_rels/${part.slice(slash)}.rels`), {
    namespace: RELATIONSHIPS,
    open(name, attribute) {
      if (name !== 'Relationship') return
      const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')]
      if (id && type && target) relations.push({ id, type, target: resolve(folder, target) })
      if (relations.length > XLSX_LIMITS.entries) throw new DomainError('importBroken')
    },
  })
  return relations
}

/** A target is told from the part's folder, or from the top when it begins with a slash. */
function resolve(folder: string, target: string): string {
  return URL.canParse(target)
    ? target
    : decodeURI(new URL(target, `http://part/${folder}`).pathname).slice(1)
}
