import { AGENCY_LEVELS, agencyLevel, kindRank } from '@/domain/reporting/agencyLevel'

type Orderable = {
  id: string
  code: string
  kind: string
  parentId: string | null
  /** Place in the official list of its kind; without it the code decides. */
  order: number | null
}

/**
 * Sorts agencies as official lists do: departments, then districts (quận, huyện, thị xã), then
 * communes in the order of their districts, then other bodies.
 */
export function officialOrder<T extends Orderable>(agencies: readonly T[]): T[] {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  return [...agencies].sort((a, b) => {
    const level = levelRank(a) - levelRank(b)
    if (level !== 0) return level
    const parentA = districtOf(a, byId)
    const parentB = districtOf(b, byId)
    if (parentA && parentB && parentA !== parentB) return compareOwn(parentA, parentB)
    if (!parentA !== !parentB) return parentA ? -1 : 1
    return compareOwn(a, b)
  })
}

function levelRank(agency: Orderable): number {
  return AGENCY_LEVELS.indexOf(agencyLevel(agency.kind))
}

function districtOf<T extends Orderable>(agency: T, byId: ReadonlyMap<string, T>): T | undefined {
  if (agencyLevel(agency.kind) !== 'commune' || agency.parentId === null) return undefined
  const parent = byId.get(agency.parentId)
  return parent && agencyLevel(parent.kind) === 'district' ? parent : undefined
}

function compareOwn(a: Orderable, b: Orderable): number {
  return (
    // Wards, communes and townships of one district form one list.
    (agencyLevel(a.kind) === 'commune' ? 0 : kindRank(a.kind) - kindRank(b.kind)) ||
    (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  )
}
