import { DomainError } from '@/domain/DomainError'
import { hasEnded } from '@/domain/periods/hasEnded'
import { agencyLevel } from '@/domain/reporting/agencyLevel'
import { channelFigures, type ChannelFigures, type DoneRow } from '@/domain/reporting/agencyFigures'
import { loggedSlots, sumSlots } from '@/domain/reporting/figures'
import { officialOrder } from '@/domain/reporting/officialOrder'
import type { PlannedRow } from '@/domain/reporting/plannedFigures'
import type {
  Report,
  ReportAgency,
  ReportLine,
  ReportTotal,
  SlotCounts,
} from '@/domain/reporting/report'
import { sumChannelSlots, sumLines } from '@/domain/reporting/sumLines'

export type AgencyInPeriod = {
  id: string
  code: string
  name: string
  kind: string
  parentId: string | null
  order: number | null
  /** Party bodies, MTTQ, central press: asked, never urged. */
  requestedOnly?: boolean
}

export type ReportInput = Pick<
  Report,
  | 'period'
  | 'scope'
  | 'issuer'
  | 'recipientName'
  | 'bases'
  | 'generatedAt'
  | 'asOf'
  | 'demo'
  | 'channels'
> & {
  /** Agencies of the scope that exist in the period, or that logged in it. */
  agencies: readonly AgencyInPeriod[]
  planned: readonly PlannedRow[]
  done: readonly DoneRow[]
  /** Of the same scope, for comparison: the year's plan, what was done of it so far, and a year before. */
  plannedYear?: readonly PlannedRow[]
  doneYearToDate?: readonly DoneRow[]
  doneLastYear?: readonly DoneRow[]
}

const NO_FIGURES = {
  planned: null,
  due: null,
  donePlanned: null,
  doneUnplanned: null,
  done: null,
} as const

/**
 * Puts the figures of a period together. Pure: every number comes from `planned` and `done`, and each
 * row is counted exactly once, for the agency that carried it out.
 * @throws DomainError `reportUnknownAgency`, `reportUnknownChannel` when a row belongs to an agency or
 *   channel that was not handed over: leaving it out would falsify the totals.
 */
export function assembleReport(input: ReportInput): Report {
  const codes = input.channels.map((channel) => channel.code)
  const figures = figuresByAgency(input, new Set(codes))
  const byId = new Map(input.agencies.map((agency) => [agency.id, agency]))
  const agencies: ReportAgency[] = officialOrder(input.agencies).flatMap((agency) => {
    const own = figures.get(agency.id) ?? []
    const level = agencyLevel(agency.kind)
    if (level === 'other' && own.length === 0) return []
    const parent = agency.parentId === null ? undefined : byId.get(agency.parentId)
    const slots = sumSlots(own.map((figure) => figure.slots))
    return {
      id: agency.id,
      code: agency.code,
      name: agency.name,
      kind: agency.kind,
      level,
      parentId: agency.parentId,
      parentCode: parent?.code ?? null,
      slots,
      slotsByChannel: sumChannelSlots(own, codes),
      lines: sumLines(
        own.flatMap((figure) => figure.lines),
        codes,
      ),
      members: 1,
      silent: isSilent(agency, slots) ? 1 : 0,
    }
  })
  return {
    schemaVersion: 2,
    period: input.period,
    scope: input.scope,
    issuer: input.issuer,
    recipientName: input.recipientName,
    bases: input.bases,
    generatedAt: input.generatedAt,
    asOf: input.asOf,
    ended: hasEnded(input.period, input.asOf),
    demo: input.demo,
    channels: input.channels,
    slots: sumSlots(agencies.map((agency) => agency.slots)),
    slotsByChannel: sumChannelSlots(
      agencies.flatMap((agency) => agency.slotsByChannel),
      codes,
    ),
    totals: totals(agencies, codes, input),
    agencies,
    silent: agencies
      .filter((agency) => agency.silent > 0)
      .map(({ id, code, name, parentId, slots }) => {
        const parentName = parentId === null ? null : (byId.get(parentId)?.name ?? null)
        const { planned, unlogged: due } = slots
        return { id, code, name, parentId, parentName, planned, due }
      }),
  }
}

function isSilent({ requestedOnly }: AgencyInPeriod, slots: SlotCounts): boolean {
  return !requestedOnly && slots.unlogged > 0 && loggedSlots(slots) + slots.unplanned === 0
}

type Rows = { planned: readonly PlannedRow[]; done: readonly DoneRow[] }

/** What each agency planned and did in each activity: plan and result meet here, and only here. */
function leaves({ planned, done }: Rows): { agency: string; figures: ChannelFigures }[] {
  const groups = new Map<
    string,
    { agency: string; channel: string; planned?: PlannedRow; done: DoneRow[] }
  >()
  const groupOf = ({ agency, channel, activity }: PlannedRow | DoneRow) => {
    const key = `${agency}|${channel}|${activity}`
    const group = groups.get(key) ?? { agency, channel, done: [] }
    groups.set(key, group)
    return group
  }
  for (const row of planned) groupOf(row).planned = row
  for (const row of done) groupOf(row).done.push(row)
  return [...groups.values()].map((group) => ({
    agency: group.agency,
    figures: channelFigures(group.channel, group.planned, group.done),
  }))
}

function figuresByAgency(input: ReportInput, channels: ReadonlySet<string>) {
  const known = new Set(input.agencies.map((agency) => agency.id))
  const byAgency = new Map<string, ChannelFigures[]>()
  for (const { agency, figures } of leaves(input)) {
    const { channel } = figures
    if (!known.has(agency)) throw new DomainError('reportUnknownAgency', { agency })
    if (!channels.has(channel)) throw new DomainError('reportUnknownChannel', { channel })
    const list = byAgency.get(agency) ?? []
    list.push(figures)
    byAgency.set(agency, list)
  }
  return byAgency
}

function totals(
  agencies: readonly ReportAgency[],
  codes: readonly string[],
  input: ReportInput,
): ReportTotal[] {
  const summed = (planned: readonly PlannedRow[] = [], done: readonly DoneRow[] = []) =>
    sumLines(
      leaves({ planned, done }).flatMap(({ figures }) => figures.lines),
      codes,
    )
  const year = summed(input.plannedYear, input.doneYearToDate)
  const lastYear = summed([], input.doneLastYear)
  // A line that only the year's plan or last year's result knows still belongs in the table.
  const known = [...year, ...lastYear].map(({ channel, measure }) => ({
    channel,
    measure,
    ...NO_FIGURES,
  }))
  const find = ({ channel, measure }: ReportLine, lines: readonly ReportLine[]) =>
    lines.find((line) => line.channel === channel && line.measure === measure)
  return sumLines([...agencies.flatMap((agency) => agency.lines), ...known], codes).map((line) => {
    const inYear = find(line, year)
    return {
      ...line,
      plannedYear: inYear?.planned ?? null,
      doneYearToDate: inYear?.done ?? null,
      doneYearPlanned: inYear?.donePlanned ?? null,
      doneLastYear: find(line, lastYear)?.done ?? null,
    }
  })
}
