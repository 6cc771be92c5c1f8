import type { Report } from '@/domain/reporting/report'
import { formatNumber } from '@/i18n/formatNumber'
import type { ReportViewWords } from '@/i18n/vi/reportView'

/** Stations to be urged: slots that were due and not a single log. */
export function SilentAgencies({
  report,
  words,
  language,
}: {
  report: Report
  words: ReportViewWords
  language: string
}) {
  const { silent } = words
  if (!report.silent.length) return <p className="cchc-report__empty">{silent.none}</p>
  return (
    <div className="cchc-table" tabIndex={0} role="region" aria-label={silent.title}>
      <table>
        <caption>{silent.title}</caption>
        <thead>
          <tr>
            <th scope="col">{silent.agency}</th>
            <th scope="col">{silent.parent}</th>
            <th scope="col" className="cchc-table__number">
              {silent.planned}
            </th>
            {!report.ended && (
              <th scope="col" className="cchc-table__number">
                {silent.due}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {report.silent.map((agency) => (
            <tr key={agency.id}>
              <th scope="row">{agency.name}</th>
              <td>{agency.parentName}</td>
              <td className="cchc-table__number">{formatNumber(agency.planned, language)}</td>
              {!report.ended && (
                <td className="cchc-table__number">{formatNumber(agency.due, language)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
