import { DomainError } from '@/domain/DomainError'
import type { Measure } from '@/domain/measures'
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

/** A quantity of the whole scope, used for comparison. */
export type Quantity = { channel: string; measure: Measure; value: number | null }

export type ReportInput = Pick<
  Report,
  'period' | 'scope' | 'issuer' | 'recipientName' | 'bases' | 'generatedAt' | 'demo' | 'channels'
> & {
  /** Agencies of the scope that exist in the period, or that logged in it. */
  agencies: readonly AgencyInPeriod[]
  planned: readonly PlannedRow[]
  done: readonly DoneRow[]
  plannedYear?: readonly Quantity[]
  doneYearToDate?: readonly Quantity[]
  doneLastYear?: readonly Quantity[]
}

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
    schemaVersion: 1,
    period: input.period,
    scope: input.scope,
    issuer: input.issuer,
    recipientName: input.recipientName,
    bases: input.bases,
    generatedAt: input.generatedAt,
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
        return { id, code, name, parentId, parentName, planned: slots.planned }
      }),
  }
}

function isSilent({ requestedOnly }: AgencyInPeriod, slots: SlotCounts): boolean {
  return !requestedOnly && slots.planned > 0 && loggedSlots(slots) === 0
}

function figuresByAgency(input: ReportInput, channels: ReadonlySet<string>) {
  const known = new Set(input.agencies.map((agency) => agency.id))
  const groups = new Map<
    string,
    { agency: string; channel: string; planned?: PlannedRow; done: DoneRow[] }
  >()
  const groupOf = (agency: string, channel: string) => {
    if (!known.has(agency)) throw new DomainError('reportUnknownAgency', { agency })
    if (!channels.has(channel)) throw new DomainError('reportUnknownChannel', { channel })
    const key = `${agency}|${channel}`
    const group = groups.get(key) ?? { agency, channel, done: [] }
    groups.set(key, group)
    return group
  }
  for (const row of input.planned) groupOf(row.agency, row.channel).planned = row
  for (const row of input.done) groupOf(row.agency, row.channel).done.push(row)

  const byAgency = new Map<string, ChannelFigures[]>()
  for (const { agency, channel, planned, done } of groups.values()) {
    const list = byAgency.get(agency) ?? []
    list.push(channelFigures(channel, planned, done))
    byAgency.set(agency, list)
  }
  return byAgency
}

function totals(
  agencies: readonly ReportAgency[],
  codes: readonly string[],
  input: ReportInput,
): ReportTotal[] {
  const year = valueOf(input.plannedYear)
  const toDate = valueOf(input.doneYearToDate)
  const lastYear = valueOf(input.doneLastYear)
  // A line that only the year's plan or last year's result knows still belongs in the table.
  const known: ReportLine[] = [
    ...(input.plannedYear ?? []),
    ...(input.doneYearToDate ?? []),
    ...(input.doneLastYear ?? []),
  ]
    .filter((quantity) => quantity.value !== null)
    .map(({ channel, measure }) => ({ channel, measure, planned: null, done: null }))
  return sumLines([...agencies.flatMap((agency) => agency.lines), ...known], codes).map((line) => ({
    ...line,
    plannedYear: year(line),
    doneYearToDate: toDate(line),
    doneLastYear: lastYear(line),
  }))
}

function valueOf(quantities: readonly Quantity[] = []) {
  const values = new Map(quantities.map((q) => [`${q.channel}|${q.measure}`, q.value]))
  return (line: ReportLine) => values.get(`${line.channel}|${line.measure}`) ?? null
}
