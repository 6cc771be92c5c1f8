import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/access/permissions'
import { AdminPage } from '@/admin/AdminPage'
import { signedIn, type SignedInRequest } from '@/admin/signedIn'
import { DomainError } from '@/domain/DomainError'
import { periodContaining } from '@/domain/periods/neighbours'
import type { Report } from '@/domain/reporting/report'
import { errorSentence } from '@/i18n/errorSentence'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import { modelWords } from '@/i18n/modelWords'
import { reportViewWords } from '@/i18n/reportViewWords'
import { shellWords } from '@/i18n/shellWords'
import { cityToday } from '@/queries/cityToday'
import { buildReportAsSystem } from '@/queries/report/buildReport'
import { reportScope } from '@/queries/report/reportScope'
import { reportableAgencies } from '@/queries/reportableAgencies'
import { globals } from '@/slugs'
import { DemoBadge } from '@/theme/DemoBadge'
import { askedPeriod } from './askedReport'
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
  const one = (name: string) => {
    const value = props.searchParams?.[name]
    return typeof value === 'string' ? value : ''
  }
  const period = askedPeriod(
    { year: one('nam'), part: one('ky') },
    periodContaining(await cityToday(req), 'half', newPeriodRuleFrom),
    newPeriodRuleFrom,
  )
  const agency = one('coquan')
  const made = await makeReport(req, period.id, agency)
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
          agencies={await reportableAgencies(req, period)}
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

/** The report, or the sentence that says why there is none. */
async function makeReport(
  req: SignedInRequest,
  period: string,
  agency: string,
): Promise<Report | string> {
  const { language } = req.i18n
  try {
    const scope = await reportScope(req, { period, agency: agency || undefined })
    const now = new Date().toISOString()
    return await buildReportAsSystem(req, { period, agency: scope, language, now })
  } catch (error) {
    if (error instanceof DomainError) return errorSentence(error, language)
    throw error
  }
}
