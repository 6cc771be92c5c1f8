import type { Measure } from '@/domain/measures'

/** Slots (occurrences × executing agencies) of a period. `unlogged` = planned − logged, never below 0. */
export type SlotCounts = {
  planned: number
  aired: number
  late: number
  missed: number
  /** Planned slots for which nothing was logged: missing, which is not the same as not aired. */
  unlogged: number
  /** Logs that answer no planned slot. */
  unplanned: number
}

/** One figure: a channel counted in one unit. `null` = nothing stated or logged; `0` = a counted zero. */
export type ReportLine = {
  channel: string
  measure: Measure
  planned: number | null
  done: number | null
}

export type ReportAgency = {
  code: string
  name: string
  kind: string
  parentCode: string | null
  slots: SlotCounts
  lines: ReportLine[]
}

export type ReportChannel = { code: string; name: string; group: string; groupName: string }

/** The half-year (or other period) report as data; every exporter takes this and only this. */
export type Report = {
  schemaVersion: 1
  period: { id: string; from: string; to: string; label: string; rule: string }
  /** The agency reported on, or the whole city. */
  scope: { code: string; name: string; wholeCity: boolean }
  /** The agency that issues the report, with its superior for the document's header. */
  issuer: { code: string; name: string; superiorName: string | null; abbreviation: string }
  generatedAt: string
  demo: boolean
  channels: ReportChannel[]
  slots: SlotCounts
  totals: ReportLine[]
  /** Every agency existing in the period that had something planned or logged, in official order. */
  agencies: ReportAgency[]
  /** Agencies with planned slots and not a single log: to be urged (đôn đốc). */
  silent: { code: string; name: string; parentName: string | null; planned: number }[]
}
