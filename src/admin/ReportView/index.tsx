import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/access/permissions'
import { AdminPage } from '@/admin/AdminPage'
import { signedIn, type SignedInRequest } from '@/admin/signedIn'
import { DomainError } from '@/domain/DomainError'
import { parsePeriod } from '@/domain/periods/period'
import type { Report } from '@/domain/reporting/report'
import { asOfSentence } from '@/i18n/asOfSentence'
import { errorSentence } from '@/i18n/errorSentence'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import { modelWords } from '@/i18n/modelWords'
import { reportViewWords } from '@/i18n/reportViewWords'
import { reportWords } from '@/i18n/reportWords'
import { shellWords } from '@/i18n/shellWords'
import { cityToday } from '@/queries/cityToday'
import { buildReportAsSystem } from '@/queries/report/buildReport'
import { periodToOpen } from '@/queries/report/periodToOpen'
import { reportScope } from '@/queries/report/reportScope'
import { reportableAgencies } from '@/queries/reportableAgencies'
import { globals } from '@/slugs'
import { DemoBadge } from '@/theme/DemoBadge'
import { askedReport } from './askedReport'
import { ReportChoice } from './ReportChoice'
import { ReportDownloads } from './ReportDownloads'
import { ReportHeadline } from './ReportHeadline'
import { ReportTotals } from './ReportTotals'
import { SilentAgencies } from './SilentAgencies'
import './index.css'

/** Choose a period and a scope, see the headline figures, download the report (`/admin/bao-cao`). */
export async function ReportView(props: AdminViewServerProps) {
  const req = signedIn(props, '/bao-cao')
  const { language } = req.i18n
  const words = reportViewWords(language)
  const shell = shellWords(language)
  const { newPeriodRuleFrom } = await req.payload.findGlobal({
    slug: globals.settings,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const { period: askedPeriod, agency } = askedReport(props.searchParams ?? {})
  const today = await cityToday(req)
  const read = await orSentence(language, () =>
    askedPeriod ? parsePeriod(askedPeriod, newPeriodRuleFrom) : null,
  )
  // Every agency is read for it: only where the address names no period that can be read.
  const opened =
    read && typeof read !== 'string'
      ? { period: read, endedOn: null }
      : await periodToOpen(req, { agency, today, decree09From: newPeriodRuleFrom })
  const { period } = opened
  const made =
    typeof read === 'string'
      ? read
      : await orSentence(language, () => makeReport(req, period.id, agency))
  const agencies = await reportableAgencies(req, period)
  const open = typeof made === 'string' ? null : asOfSentence(made, reportWords(language))
  return (
    <AdminPage view={props}>
      <Gutter className="cchc-report">
        <SetStepNav nav={[{ label: shell.jobs.reports }]} />
        <h1>{words.title}</h1>
        <p className="cchc-report__lead">{words.lead}</p>
        <ReportChoice
          key={`${period.id}.${agency}`}
          words={words}
          period={period}
          agency={agency}
          agencies={agency && typeof made !== 'string' ? withScope(agencies, made) : agencies}
          wholeCity={may(req.user.role, 'seeTheWholeCity')}
        />
        {typeof made === 'string' ? (
          <p role="alert" className="cchc-report__empty">
            {made}
          </p>
        ) : (
          <>
            <header className="cchc-report__head">
              <div>
                <h2>
                  {made.scope.name} · {made.period.label}
                </h2>
                <p>
                  {fill(words.window, { from: formatDate(period.from), to: formatDate(period.to) })}
                </p>
                {open && <p className="cchc-report__open">{open}.</p>}
                {opened.endedOn && (
                  <p>
                    {fill(words.agencyEnded, {
                      agency: made.scope.name,
                      date: formatDate(opened.endedOn),
                    })}
                  </p>
                )}
              </div>
              <ReportDownloads
                words={words}
                apiRoute={req.payload.config.routes.api}
                period={period.id}
                agency={agency}
              />
            </header>
            {made.demo && <DemoBadge label={shell.demo} note={shell.demoNote} />}
            <ReportHeadline report={made} words={words} language={language} />
            <ReportTotals
              report={made}
              words={words}
              measures={modelWords(language).measures}
              language={language}
            />
            <SilentAgencies report={made} words={words} language={language} />
          </>
        )}
      </Gutter>
    </AdminPage>
  )
}

async function makeReport(req: SignedInRequest, period: string, agency: string): Promise<Report> {
  const { language } = req.i18n
  const scope = await reportScope(req, { period, agency: agency || undefined })
  const now = new Date().toISOString()
  return buildReportAsSystem(req, { period, agency: scope, language, now })
}

/** What was asked for, or the sentence that says why there is none. */
async function orSentence<T>(language: string, ask: () => T | Promise<T>): Promise<T | string> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof DomainError) return errorSentence(error, language)
    throw error
  }
}

/** The agency shown is always among those to choose from. */
function withScope(
  agencies: { code: string; name: string }[],
  { scope }: Report,
): { code: string; name: string }[] {
  const { code, name } = scope
  return agencies.some((agency) => agency.code === code) ? agencies : [{ code, name }, ...agencies]
}
