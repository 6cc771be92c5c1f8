/** Kinds of agencies, as the reference data names them (domain reference §5). */
export const AGENCY_KINDS = [
  'so',
  'ban',
  'nganh',
  'quan',
  'huyen',
  'thi_xa',
  'phuong',
  'xa',
  'thi_tran',
  'dang',
  'mttq',
  'bao_chi',
  'khac',
] as const

export type AgencyKind = (typeof AGENCY_KINDS)[number]

/** District level: abolished on 2025-07-01. */
export const DISTRICT_KINDS: readonly AgencyKind[] = ['quan', 'huyen', 'thi_xa']

/** Commune level: each runs one broadcasting station. */
export const COMMUNE_KINDS: readonly AgencyKind[] = ['phuong', 'xa', 'thi_tran']
