import type { Report } from '@/domain/reporting/report'
import { loggedRate, slotRate } from '@/domain/reporting/rates'
import { formatNumber, formatPercent } from '@/i18n/formatNumber'
import { fill } from '@/i18n/fill'
import type { ReportViewWords } from '@/i18n/vi/reportView'

/** The figures a head of office asks for first. */
export function ReportHeadline({
  report,
  words,
  language,
}: {
  report: Report
  words: ReportViewWords
  language: string
}) {
  const { slots, silent } = report
  const { headline } = words
  const tiles = [
    { label: headline.planned, value: formatNumber(slots.planned, language) },
    {
      label: headline.aired,
      value: formatNumber(slots.aired + slots.late, language),
      note: slots.late
        ? fill(headline.ofThemLate, { count: formatNumber(slots.late, language) })
        : '',
    },
    { label: headline.rate, value: formatPercent(slotRate(slots), language) },
    { label: headline.missed, value: formatNumber(slots.missed, language) },
    { label: headline.unlogged, value: formatNumber(slots.unlogged, language) },
    { label: headline.loggedRate, value: formatPercent(loggedRate(slots), language) },
    { label: headline.unplanned, value: formatNumber(slots.unplanned, language) },
    {
      label: headline.silent,
      value: formatNumber(silent.length, language),
      note: headline.agencies,
    },
  ]
  return (
    <dl className="cchc-report__tiles">
      {tiles.map(({ label, value, note }) => (
        <div key={label} className="cchc-report__tile">
          <dt>{label}</dt>
          <dd>
            {value} {note && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
