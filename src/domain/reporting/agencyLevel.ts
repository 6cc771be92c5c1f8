import type { AgencyLevel } from '@/domain/reporting/report'

const LEVEL_BY_KIND: Readonly<Record<string, AgencyLevel>> = {
  so: 'department',
  ban: 'department',
  nganh: 'department',
  quan: 'district',
  huyen: 'district',
  thi_xa: 'district',
  phuong: 'commune',
  xa: 'commune',
  thi_tran: 'commune',
}

/** The order in which reports list the groups: sở, ban, ngành; quận, huyện, thị xã; communes; others. */
export const AGENCY_LEVELS: readonly AgencyLevel[] = ['department', 'district', 'commune', 'other']

/** Kinds in the order official lists name them ("các quận, huyện, thị xã"). */
const KIND_ORDER = ['so', 'ban', 'nganh', 'quan', 'huyen', 'thi_xa', 'phuong', 'xa', 'thi_tran']

/** The group of a report an agency of this kind belongs to; unknown kinds are `other`. */
export function agencyLevel(kind: string): AgencyLevel {
  return LEVEL_BY_KIND[kind] ?? 'other'
}

/** Rank of a kind inside its group; unknown kinds come last. */
export function kindRank(kind: string): number {
  const rank = KIND_ORDER.indexOf(kind)
  return rank === -1 ? KIND_ORDER.length : rank
}
