import { Landmark } from 'lucide-react'
import { may } from '@/access/permissions'
import { periodContaining } from '@/domain/periods/neighbours'
import { dueSlots, loggedSlots } from '@/domain/reporting/figures'
import { loggedRate } from '@/domain/reporting/rates'
import { formatNumber, formatPercent } from '@/i18n/formatNumber'
import { asOfSentence } from '@/i18n/asOfSentence'
import { fill } from '@/i18n/fill'
import { reportWords } from '@/i18n/reportWords'
import { onCityClock } from '@/queries/cityClock'
import { reportsOfPeriod } from '@/queries/desk/reportsOfPeriod'
import { buildReportAsSystem } from '@/queries/report/buildReport'
import { reportScope } from '@/queries/report/reportScope'
import { globals } from '@/slugs'
import type { DeskContext } from './deskContext'
import { DeskSection } from './DeskSection'
import { DistrictRates } from './DistrictRates'

type Props = {
  desk: DeskContext
  /** Instant, ISO 8601 UTC. */
  now?: string
}

/** The city at a glance in the current half-year, for those who see the whole of it. */
export async function CitySection({ desk, now = new Date().toISOString() }: Props) {
  const { req, words, language, view } = desk
  if (!may(req.user.role, 'seeTheWholeCity')) return null
  const { newPeriodRuleFrom } = await req.payload.findGlobal({
    slug: globals.settings,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const today = (await onCityClock(req, now)).slice(0, 10)
  const period = periodContaining(today, 'half', newPeriodRuleFrom)
  const scope = await reportScope(req, { period: period.id })
  const [report, sent] = await Promise.all([
    buildReportAsSystem(req, { period: period.id, agency: scope, language, now }),
    reportsOfPeriod(req, period.id),
  ])
  const { slots } = report
  const withDue = report.agencies.filter((agency) => dueSlots(agency.slots) > 0).length
  const screen = view('/bao-cao')
  const href = screen && `${screen}?period=${period.id}`
  const { city } = words
  const open = asOfSentence(report, reportWords(language))
  if (slots.planned === 0) {
    return (
      <DeskSection
        id="city"
        wide
        title={city.title}
        Icon={Landmark}
        empty={{
          text: fill(city.notPlanned, { period: report.period.label }),
          step: href ? { href, label: city.report } : undefined,
        }}
      />
    )
  }
  const tiles = [
    {
      label: city.rate,
      value: formatPercent(loggedRate(slots), language),
      note: fill(city.rateOf, {
        done: formatNumber(loggedSlots(slots), language),
        due: formatNumber(dueSlots(slots), language),
        notDue: formatNumber(slots.notDue, language),
      }),
    },
    {
      label: city.silent,
      value: formatNumber(report.silent.length, language),
      note: fill(city.silentOf, { all: formatNumber(withDue, language) }),
    },
    {
      label: city.sent,
      value: formatNumber(sent.submitted + sent.accepted, language),
      note: fill(city.sentOf, { draft: sent.draft, returned: sent.returned }),
    },
  ]
  return (
    <DeskSection
      id="city"
      wide
      title={`${city.title} · ${report.period.label}`}
      Icon={Landmark}
      more={href ? { href, label: city.report } : undefined}
    >
      {open && <p className="cchc-desk__note">{open}.</p>}
      <ul className="cchc-desk__tiles">
        {tiles.map(({ label, value, note }) => (
          <li key={label} className="cchc-desk__tile">
            <span>{label}</span>
            <strong>{value}</strong>
            <small>{note}</small>
          </li>
        ))}
      </ul>
      <DistrictRates report={report} words={city} language={language} />
    </DeskSection>
  )
}
