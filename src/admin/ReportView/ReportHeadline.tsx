import type { Report } from '@/domain/reporting/report'
import { loggedRate, slotRate } from '@/domain/reporting/rates'
import { vietnameseNumber, vietnamesePercent } from '@/domain/text/vietnameseNumber'
import { fill } from '@/i18n/fill'
import type { ReportViewWords } from '@/i18n/vi/reportView'

/** The figures a head of office asks for first. */
export function ReportHeadline({ report, words }: { report: Report; words: ReportViewWords }) {
  const { slots, silent } = report
  const { headline } = words
  const tiles = [
    { label: headline.planned, value: vietnameseNumber(slots.planned) },
    {
      label: headline.aired,
      value: vietnameseNumber(slots.aired + slots.late),
      note: slots.late ? fill(headline.ofThemLate, { count: vietnameseNumber(slots.late) }) : '',
    },
    { label: headline.rate, value: vietnamesePercent(slotRate(slots)) },
    { label: headline.missed, value: vietnameseNumber(slots.missed) },
    { label: headline.unlogged, value: vietnameseNumber(slots.unlogged) },
    { label: headline.loggedRate, value: vietnamesePercent(loggedRate(slots)) },
    { label: headline.unplanned, value: vietnameseNumber(slots.unplanned) },
    { label: headline.silent, value: vietnameseNumber(silent.length), note: headline.agencies },
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
