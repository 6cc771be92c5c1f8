import { quantityRate } from '@/domain/reporting/rates'
import type { Report } from '@/domain/reporting/report'
import { formatNumber, formatPercent } from '@/i18n/formatNumber'
import type { model } from '@/i18n/vi/model'
import type { ReportViewWords } from '@/i18n/vi/reportView'
import type { Widen } from '@/i18n/widen'

type Props = {
  language: string
  report: Report
  words: ReportViewWords
  measures: Widen<typeof model>['measures']
}

const HEADINGS = { planned: 'planned', due: 'due', donePlanned: 'done' } as const

/** Planned against done, by channel and unit. A bar shows the share, its figure stands beside it. */
export function ReportTotals({ report, words, measures, language }: Props) {
  const { totals } = words
  const lines = report.totals.filter(({ planned, done }) => planned !== null || done !== null)
  if (!lines.length) return <p className="cchc-report__empty">{totals.empty}</p>
  const figures = (['planned', 'due', 'donePlanned'] as const).filter(
    (figure) => figure !== 'due' || !report.ended,
  )
  const names = new Map(report.channels.map(({ code, name }) => [code, name]))
  return (
    <div className="cchc-table" tabIndex={0} role="region" aria-label={totals.title}>
      <table>
        <caption>{totals.title}</caption>
        <thead>
          <tr>
            <th scope="col">{totals.channel}</th>
            <th scope="col">{totals.unit}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" className="cchc-table__number">
                {totals[HEADINGS[figure]]}
              </th>
            ))}
            <th scope="col">{totals.rate}</th>
            <th scope="col" className="cchc-table__number">
              {totals.unplanned}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const rate = quantityRate(line)
            return (
              <tr key={`${line.channel}.${line.measure}`}>
                <th scope="row">{names.get(line.channel)}</th>
                <td>{measures[line.measure]}</td>
                {figures.map((figure) => (
                  <td key={figure} className="cchc-table__number">
                    {formatNumber(line[figure], language)}
                  </td>
                ))}
                <td>
                  <span className="cchc-report__rate">
                    <span className="cchc-report__bar" aria-hidden="true">
                      <span style={{ inlineSize: `${Math.min(1, rate ?? 0) * 100}%` }} />
                    </span>
                    {formatPercent(rate, language)}
                  </span>
                </td>
                <td className="cchc-table__number">{formatNumber(line.doneUnplanned, language)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
