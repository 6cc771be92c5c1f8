import { AGENCY_LEVELS } from '@/domain/reporting/agencyLevel'
import { sumSlots } from '@/domain/reporting/figures'
import type {
  AgencyLevel,
  Report,
  ReportAgency,
  ReportLine,
  SlotCounts,
} from '@/domain/reporting/report'
import { sumChannelSlots, sumLines } from '@/domain/reporting/sumLines'

/** The figures of one group of agencies. */
export type GroupFigures = {
  level: AgencyLevel
  members: number
  silent: number
  slots: SlotCounts
  lines: ReportLine[]
}

/**
 * Folds communes into their district: each district's row then holds its own figures and those of its
 * communes, each counted once. Communes without a district (since 2025-07-01) keep their own row.
 */
export function rollUp(report: Report): ReportAgency[] {
  const channels = report.channels.map((channel) => channel.code)
  const districts = new Map(
    report.agencies.filter((a) => a.level === 'district').map((a) => [a.id, [a]]),
  )
  const rest = report.agencies.filter((agency) => {
    if (agency.level === 'district') return true
    const district =
      agency.level === 'commune' && agency.parentId !== null
        ? districts.get(agency.parentId)
        : undefined
    district?.push(agency)
    return district === undefined
  })
  return rest.map((agency) => {
    const members = districts.get(agency.id)
    if (!members || members.length === 1) return agency
    return {
      ...agency,
      slots: sumSlots(members.map((member) => member.slots)),
      slotsByChannel: sumChannelSlots(
        members.flatMap((member) => member.slotsByChannel),
        channels,
      ),
      lines: sumLines(
        members.flatMap((member) => member.lines),
        channels,
      ),
      members: members.length,
      silent: members.reduce((count, member) => count + member.silent, 0),
    }
  })
}

/** Figures by group, in report order, groups without a member left out. Works on rolled-up rows too. */
export function groupFigures(
  agencies: readonly ReportAgency[],
  channels: readonly string[],
): GroupFigures[] {
  return AGENCY_LEVELS.flatMap((level) => {
    const members = agencies.filter((agency) => agency.level === level)
    if (members.length === 0) return []
    return {
      level,
      members: members.reduce((count, agency) => count + agency.members, 0),
      silent: members.reduce((count, agency) => count + agency.silent, 0),
      slots: sumSlots(members.map((agency) => agency.slots)),
      lines: sumLines(
        members.flatMap((agency) => agency.lines),
        channels,
      ),
    }
  })
}
