import { idOf } from '@/access/ownSubtree'
import { appointedOn } from '@/domain/agencies/appointedOn'
import { DISTRICT_KINDS, COMMUNE_KINDS } from '@/domain/agencies/kinds'
import type { DateRange } from '@/domain/recurrence/schedule'
import type { Report } from '@/domain/reporting/report'
import type { Setting } from '@/payload-types'
import type { ReportingAgency } from '@/queries/report/agenciesOfPeriod'

/** Symbol of a People's Committee in document numbers (`BC-UBND`). */
const COMMITTEE_SYMBOL = 'UBND'

type Parties = Pick<Report, 'scope' | 'issuer' | 'recipientName'>

/**
 * Who reports what to whom: an agency on itself and what is below it, to the compiling agency; the
 * compiling agency of the period (a dated setting) on the whole city, to the city's committee.
 */
export function reportParties({
  agencies,
  subject,
  compiling,
}: {
  agencies: readonly ReportingAgency[]
  /** The agency reported on; null = the whole city. */
  subject: ReportingAgency | null
  compiling: ReportingAgency | null
}): Parties {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const superiorOf = (agency: ReportingAgency | null | undefined) =>
    agency?.parentId ? byId.get(agency.parentId) : undefined
  const city = rootOf(compiling ?? subject, superiorOf) ?? largestRoot(agencies, superiorOf)
  const issuer = subject ?? compiling ?? city
  const name = issuer?.name ?? ''
  const kind = issuer?.kind ?? ''
  const isCommittee = isCommitteeKind(kind) || issuer?.id === city?.id
  const recipient = issuer?.id === compiling?.id ? city : compiling
  return {
    scope: {
      code: (subject ?? city)?.code ?? '',
      name: (subject ?? city)?.name ?? '',
      wholeCity: subject === null,
    },
    issuer: {
      code: issuer?.code ?? '',
      name,
      kind,
      superiorName: isCommittee ? null : (superiorOf(issuer)?.name ?? null),
      abbreviation: isCommittee ? COMMITTEE_SYMBOL : (issuer?.code ?? ''),
    },
    recipientName: recipient?.name ?? '',
  }
}

function isCommitteeKind(kind: string): boolean {
  const kinds: readonly string[] = [...DISTRICT_KINDS, ...COMMUNE_KINDS]
  return kinds.includes(kind)
}

function rootOf(
  agency: ReportingAgency | null,
  superiorOf: (agency: ReportingAgency) => ReportingAgency | undefined,
): ReportingAgency | null {
  const superior = agency && superiorOf(agency)
  return superior ? rootOf(superior, superiorOf) : agency
}

/** The city, when nobody has been appointed to compile: the root with most agencies below it. */
function largestRoot(
  agencies: readonly ReportingAgency[],
  superiorOf: (agency: ReportingAgency) => ReportingAgency | undefined,
): ReportingAgency | null {
  const sizes = new Map<ReportingAgency, number>()
  for (const agency of agencies) {
    const root = rootOf(agency, superiorOf) ?? agency
    sizes.set(root, (sizes.get(root) ?? 0) + 1)
  }
  const [largest] = [...sizes].sort(([, a], [, b]) => b - a)
  return largest?.[0] ?? null
}

/** The agency that compiles at the end of the period. */
export function compilingAgency(
  appointments: Setting['compilingAgencies'],
  agencies: readonly ReportingAgency[],
  { to }: DateRange,
): ReportingAgency | null {
  const appointed = appointedOn(appointments ?? [], to)
  return agencies.find(({ id }) => id === idOf(appointed?.agency)) ?? null
}
