import type { Measure } from '@/domain/measures'

/**
 * Slots (occurrences × executing agencies) of a period.
 * Always: planned + beyondPlan = aired + late + missed + unlogged + notDue.
 */
export type SlotCounts = {
  planned: number
  aired: number
  late: number
  missed: number
  /** Slots that are due and for which nothing was logged: missing, which is not the same as not aired. */
  unlogged: number
  /** Slots whose time has not come and about which nothing was logged. */
  notDue: number
  /** Logs of slots the schedule no longer holds (it was changed after they were logged). */
  beyondPlan: number
  /** Logs of what took place without a planned slot. */
  unplanned: number
}

/** One figure: a channel counted in one unit. `null` = nothing stated or logged; `0` = a counted zero. */
export type ReportLine = {
  channel: string
  measure: Measure
  /** Planned in the whole period, and that part of it that was due by now. */
  planned: number | null
  due: number | null
  /**
   * Done in planned slots of activities that plan this unit: what a rate compares with `due`. The rest,
   * done without a plan, stands apart. Always: done = donePlanned + doneUnplanned.
   */
  donePlanned: number | null
  doneUnplanned: number | null
  done: number | null
}

/** A figure of the whole scope, with what the tables of a report compare it with. */
export type ReportTotal = ReportLine & {
  plannedYear: number | null
  /** Done in the year so far, and that part of it that answers the year's plan. */
  doneYearToDate: number | null
  doneYearPlanned: number | null
  /** The same part of the same period a year before. */
  doneLastYear: number | null
}

export type AgencyLevel = 'department' | 'district' | 'commune' | 'other'

export type ReportAgency = {
  /** Stable key. A code alone is not: codes were reused when the administration was rebuilt. */
  id: string
  code: string
  name: string
  kind: string
  level: AgencyLevel
  parentId: string | null
  parentCode: string | null
  slots: SlotCounts
  slotsByChannel: { channel: string; slots: SlotCounts }[]
  lines: ReportLine[]
  /** Agencies counted in this row: 1, or more after a roll-up; `silent` of them logged nothing. */
  members: number
  silent: number
}

export type ReportChannel = { code: string; name: string; group: string; groupName: string }

/** A plan or order the report answers, cited in full at its head. */
export type ReportBasis = {
  type: string
  number: string | null
  /** `YYYY-MM-DD`, or null when the document carries no day. */
  date: string | null
  issuer: string | null
  title: string
}

export type SilentAgency = {
  id: string
  code: string
  name: string
  parentId: string | null
  parentName: string | null
  planned: number
  /** How many of them were due. */
  due: number
}

/** The half-year (or other period) report as data; every exporter takes this and only this. */
export type Report = {
  schemaVersion: 2
  period: { id: string; from: string; to: string; label: string; rule: string }
  /** The agency reported on, or the whole city. */
  scope: { code: string; name: string; wholeCity: boolean }
  /** The agency that issues the report, with its superior for the document's header. */
  issuer: {
    code: string
    name: string
    kind: string
    superiorName: string | null
    abbreviation: string
  }
  /** Whom the report is sent to. */
  recipientName: string
  bases: ReportBasis[]
  /** Instant, ISO 8601 UTC. */
  generatedAt: string
  /** The same on the city's clock, `YYYY-MM-DDTHH:mm`: what was due by then counts as due. */
  asOf: string
  /** Whether the period was over by then. */
  ended: boolean
  demo: boolean
  channels: ReportChannel[]
  slots: SlotCounts
  slotsByChannel: { channel: string; slots: SlotCounts }[]
  totals: ReportTotal[]
  /**
   * In official order: every department, district and commune existing in the period, and every other
   * body that had something planned or logged.
   */
  agencies: ReportAgency[]
  /** Agencies with slots that were due and not a single log: to be urged (đôn đốc). */
  silent: SilentAgency[]
}
