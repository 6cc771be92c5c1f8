import type { PayloadRequest } from 'payload'
import { parsePeriod, samePeriodLastYear, yearOf } from '@/domain/periods/period'
import { periodLabel } from '@/domain/periods/periodLabel'
import { assembleReport } from '@/domain/reporting/assembleReport'
import type { Report, ReportChannel } from '@/domain/reporting/report'
import { reportWords } from '@/i18n/reportWords'
import { onCityClock } from '@/queries/cityClock'
import { agencyInPeriod, allAgencies, existsIn, subtree } from '@/queries/report/agenciesOfPeriod'
import { doneInPeriod } from '@/queries/report/doneInPeriod'
import { plannedInPeriod } from '@/queries/report/plannedInPeriod'
import { reportBasesAsSystem } from '@/queries/report/reportBases'
import { compilingAgency, reportParties } from '@/queries/report/reportParties'
import { globals, slugs } from '@/slugs'

export type ReportRequest = {
  /** `2018-H1`, `2026-Q3`, `2026-06`, `2026`. */
  period: string
  /** Code or id of the agency reported on, with everything below it; absent = the whole city. */
  agency?: string
  language?: string
  /** Instant of the making, ISO 8601 UTC: what is due by then is compared with what was done. */
  now: string
}

/**
 * Counts a period and puts the report together. As the system: it counts what lies in the scope,
 * whoever asks; `reportScope` decides who may ask for which scope.
 * @throws DomainError `periodNotUnderstood`, `reportAgencyUnknown`, `reportAgencyAbsent`
 */
export async function buildReportAsSystem(
  req: PayloadRequest,
  { period: periodId, agency: asked, language, now }: ReportRequest,
): Promise<Report> {
  const settings = await req.payload.findGlobal({ slug: globals.settings, depth: 0, req })
  const decree09From = settings.newPeriodRuleFrom
  const period = parsePeriod(periodId, decree09From)
  const asOf = await onCityClock(req, now)
  const words = reportWords(language)
  const agencies = await allAgencies(req)
  const subject = asked ? agencyInPeriod(agencies, asked, period) : null
  const scope = subject && subtree(agencies, subject.id)
  const compiling = compilingAgency(settings.compilingAgencies, agencies, period)
  const parties = reportParties({ agencies, subject, compiling })

  const { channels, channelCode } = await channelsNamed(req, language)
  const year = yearOf(period, decree09From)
  const lifespans = new Map(agencies.map((agency) => [agency.id, agency]))
  const lifespanOf = (id: string) => lifespans.get(id)
  const lastYear = samePeriodLastYear(period, decree09From)
  const [planned, done] = await Promise.all([
    plannedInPeriod(req, { period, year, scope, lifespanOf, channelCode, now: asOf }),
    doneInPeriod(req, { period, year, lastYear, scope, channelCode, today: asOf.slice(0, 10) }),
  ])

  const withFigures = new Set([...planned.period, ...done.period].map((row) => row.agency))
  const issuerCodes = [parties.issuer.code, compiling?.parentId ?? '']
  return assembleReport({
    ...parties,
    period: {
      id: period.id,
      from: period.from,
      to: period.to,
      label: periodLabel(period, language === 'en' ? 'en' : 'vi'),
      rule: period.rule === 'calendar' ? words.period.calendarRule : words.period.decree09Rule,
    },
    bases: await reportBasesAsSystem(req, {
      issuers: agencies
        .filter(({ id, code }) => issuerCodes.includes(id) || issuerCodes.includes(code))
        .map(({ id }) => id),
      period,
    }),
    generatedAt: now,
    asOf,
    demo: planned.demo || done.demo,
    channels,
    agencies: agencies.filter(
      (agency) =>
        withFigures.has(agency.id) ||
        ((!scope || scope.has(agency.id)) && existsIn(agency, period)),
    ),
    planned: planned.period,
    done: done.period,
    plannedYear: planned.year,
    doneYearToDate: done.yearToDate,
    doneLastYear: done.lastYear,
  })
}

async function channelsNamed(req: PayloadRequest, language?: string) {
  const { docs } = await req.payload.find({
    collection: slugs.channels,
    sort: 'order',
    depth: 0,
    pagination: false,
    select: {
      code: true,
      nameVi: true,
      nameEn: true,
      groupCode: true,
      groupNameVi: true,
      groupNameEn: true,
    },
    req,
  })
  const english = language === 'en'
  const channels: ReportChannel[] = docs.map((channel) => ({
    code: channel.code,
    name: english ? channel.nameEn : channel.nameVi,
    group: channel.groupCode,
    groupName: english ? channel.groupNameEn : channel.groupNameVi,
  }))
  const codes = new Map(docs.map(({ id, code }) => [id, code]))
  return { channels, channelCode: (id: string) => codes.get(id) ?? id }
}
