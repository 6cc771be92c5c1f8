import { COMMUNE_KINDS } from '@/domain/agencies/kinds'
import { readAgencies, type ReferenceAgency } from './readAgencies'
import { listCell, readTsv } from './readTsv'
import { referenceFile } from './referenceFile'

/** An agency of the reference files with its station and the codes and days of its successors. */
export type SeedAgency = ReferenceAgency & {
  station?: { sessionsPerDay: number; minutesPerSession: number; weekdays: number[] }
  successors: ReferenceAgency[]
}

const OLD_COMMUNES_NOTE =
  'Thuộc bộ 579 đơn vị cấp xã áp dụng 01/03/2020 - 31/12/2024. Hai ngày này là của cả bộ, không phải ngày ' +
  'thành lập của từng đơn vị, nên để trống ngày bắt đầu (không rõ có từ ngày nào).'

/**
 * All agencies in the order of the reference files, superiors first. The 579 communes get no first
 * day: 2020-03-01 is the date of the set (NQ 895/NQ-UBTVQH14), and nearly all of them existed long
 * before, as the year 2018 needs them.
 */
export function referenceAgencies(): SeedAgency[] {
  const agencies = readAgencies({
    agencies: referenceFile('agencies.tsv'),
    communes: referenceFile('communes_2020_2024.tsv'),
    aliases: referenceFile('agency-aliases.tsv'),
  }).map((agency) =>
    isOldCommune(agency) ? { ...agency, validFrom: undefined, note: OLD_COMMUNES_NOTE } : agency,
  )
  const kinds = new Map(agencies.map((agency) => [agency.code, agency.kind]))
  const successors = successorsIn(agencies)
  return agencies.map((agency) => ({
    ...agency,
    station: stationOf(agency, kinds.get(agency.parent ?? '')),
    successors: successors(agency),
  }))
}

const isCommune = (agency: ReferenceAgency) => COMMUNE_KINDS.includes(agency.kind)
const isOldCommune = (agency: ReferenceAgency) => isCommune(agency) && agency.parent !== 'UBNDTP'
const isNewCommune = (agency: ReferenceAgency) => isCommune(agency) && !isOldCommune(agency)

/**
 * Broadcasting limits (domain reference §3.2): two sessions a day from Monday to Friday, of 15 minutes
 * in wards of an urban district, of 45 elsewhere. After 2025-07-01 only ward or commune tells them apart.
 */
function stationOf(agency: ReferenceAgency, superior: string | undefined): SeedAgency['station'] {
  if (!isCommune(agency)) return undefined
  const urban = isOldCommune(agency) ? superior === 'quan' : agency.kind === 'phuong'
  return { sessionsPerDay: 2, minutesPerSession: urban ? 15 : 45, weekdays: [1, 2, 3, 4, 5] }
}

/**
 * Mergers of the city's bodies come from a table (§5.2). Of the communes of 2025 only the code is
 * known to go on: the commune that had it, and the district it lay in, lead to the new one. A help for
 * searching, not law; a new commune may hold parts of others.
 */
function successorsIn(agencies: readonly ReferenceAgency[]) {
  const named = new Map(
    readTsv<'code' | 'successors' | 'note'>(referenceFile('agency-successors.tsv')).map((row) => [
      row.code,
      listCell(row.successors),
    ]),
  )
  const newCommunes = new Map(agencies.filter(isNewCommune).map((a) => [a.code, a]))
  const below = new Map<string, ReferenceAgency[]>()
  for (const { code, parent = '' } of agencies.filter(isOldCommune)) {
    const heir = newCommunes.get(code)
    if (heir) below.set(parent, [...(below.get(parent) ?? []), heir])
  }
  return (agency: ReferenceAgency): ReferenceAgency[] => {
    if (isNewCommune(agency)) return []
    if (isOldCommune(agency)) return [newCommunes.get(agency.code)].filter((heir) => !!heir)
    const codes = named.get(agency.code) ?? []
    return below.get(agency.code) ?? agencies.filter(({ code }) => codes.includes(code))
  }
}
