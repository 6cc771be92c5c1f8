import type { Report } from '@/domain/reporting/report'
import { loggedRate, slotRate } from '@/domain/reporting/rates'
import { slotFigures, slotLine } from '@/domain/reporting/slotFigures'
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
  const figures = slotFigures(slots)
  const number = (value: number | null) => formatNumber(value, language)
  const ofThem = (sentence: string, count: number) =>
    count > 0 ? fill(sentence, { count: number(count) }) : ''
  const tiles = [
    {
      label: headline.planned,
      value: number(figures.planned),
      note: ofThem(headline.notDue, slots.notDue),
    },
    {
      label: headline.aired,
      value: number(slotLine(slots).donePlanned),
      note: ofThem(headline.ofThemLate, slots.late),
    },
    { label: headline.rate, value: formatPercent(slotRate(slots), language) },
    { label: headline.missed, value: number(figures.missed) },
    { label: headline.unlogged, value: number(figures.unlogged) },
    { label: headline.loggedRate, value: formatPercent(loggedRate(slots), language) },
    { label: headline.unplanned, value: number(figures.unplanned) },
    {
      label: headline.silent,
      value: number(silent.length),
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
