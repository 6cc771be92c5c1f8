import type { DatedAgency } from '@/domain/agencies/datedAgency'
import type { AgencyGroup } from '@/domain/agencies/expandGroup'
import type { AgencyKind } from '@/domain/agencies/kinds'
import { placeName } from '@/domain/text/placeName'
import { listCell, readTsv } from './readTsv'

/** An agency as the reference files give it. `(code, validFrom)` is its identity. */
export type ReferenceAgency = Omit<DatedAgency, 'id' | 'successors'> & {
  kind: AgencyKind
  parent?: string
  aliases: string[]
  requestedOnly: boolean
  note?: string
}

/** Codes of bodies outside the city's command: asked, never ordered (domain reference §5.3). */
const CENTRAL = new Set([
  'VTV',
  'NHANDAN',
  'QDND',
  'TTXVN',
  'CTTDTCP',
  'DTPT',
  'TIENPHONG',
  'BNV',
  'BTTTT',
])
const ASKED_KINDS: readonly string[] = ['dang', 'mttq']

/**
 * Agencies of `agencies.tsv`, the communes of `communes_2020_2024.tsv` and their aliases as one list. A
 * date known only to the month or year begins on its first day and ends on its last.
 */
export function readAgencies(files: {
  agencies: string
  communes: string
  aliases: string
}): ReferenceAgency[] {
  const aliases = new Map<string, string[]>()
  for (const { code, alias } of readTsv<'code' | 'alias' | 'note'>(files.aliases)) {
    aliases.set(code, [...(aliases.get(code) ?? []), alias])
  }
  type Column =
    'code' | 'name_vi' | 'short_name' | 'kind' | 'parent' | 'valid_from' | 'valid_to' | 'note'
  const agencies = readTsv<Column>(files.agencies).map((row): ReferenceAgency => ({
    code: row.code,
    name: row.name_vi,
    shortName: row.short_name || undefined,
    kind: row.kind as AgencyKind,
    parent: row.parent || undefined,
    validFrom: firstDay(row.valid_from),
    validTo: lastDay(row.valid_to),
    aliases: aliases.get(row.code) ?? [],
    requestedOnly: ASKED_KINDS.includes(row.kind) || CENTRAL.has(row.code),
    note: row.note || undefined,
  }))
  type CommuneColumn = 'code' | 'name_vi' | 'kind' | 'district_code' | 'valid_from' | 'valid_to'
  const communes = readTsv<CommuneColumn>(files.communes).map((row): ReferenceAgency => {
    const place = placeName(row.name_vi)
    return {
      code: `HN-${row.code}`,
      name: `Ủy ban nhân dân ${place}`,
      shortName: `UBND ${place}`,
      kind: row.kind as AgencyKind,
      parent: row.district_code,
      validFrom: firstDay(row.valid_from),
      validTo: lastDay(row.valid_to),
      aliases: [],
      requestedOnly: false,
    }
  })
  return [...agencies, ...communes]
}

/** Groups of `agency-groups.tsv`. */
export function readAgencyGroups(
  text: string,
): (AgencyGroup & { nameEn: string; note?: string })[] {
  type Column = 'code' | 'name' | 'name_en' | 'aliases' | 'kinds' | 'includes' | 'excludes' | 'note'
  return readTsv<Column>(text).map((row) => ({
    code: row.code,
    name: row.name,
    nameEn: row.name_en,
    aliases: listCell(row.aliases),
    kinds: listCell(row.kinds),
    includes: listCell(row.includes),
    excludes: listCell(row.excludes),
    note: row.note || undefined,
  }))
}

function firstDay(partial: string): string | undefined {
  if (partial === '') return undefined
  const [year, month = '01', day = '01'] = partial.split('-')
  return `${year}-${month}-${day}`
}

function lastDay(partial: string): string | undefined {
  if (partial === '' || partial.length === 10) return partial || undefined
  const [year, month = '12'] = partial.split('-')
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${last}`
}
