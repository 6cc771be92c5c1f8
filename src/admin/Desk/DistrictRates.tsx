import { dueSlots } from '@/domain/reporting/figures'
import { loggedRate } from '@/domain/reporting/rates'
import type { Report } from '@/domain/reporting/report'
import { rollUp } from '@/domain/reporting/rollUp'
import { formatPercent } from '@/i18n/formatNumber'
import type { DeskWords } from '@/i18n/vi/desk'

const SHOWN = 12

/** Since 2025-07-01 communes answer to the city directly. */
const isArea = (level: string): boolean => level === 'district' || level === 'commune'

type Props = { report: Report; words: DeskWords['city']; language: string }

/** How much of what was due each district (or commune without one) has logged, the least first: whom to call. */
export function DistrictRates({ report, words, language }: Props) {
  const districts = rollUp(report)
    .filter((agency) => isArea(agency.level) && dueSlots(agency.slots) > 0)
    .map((agency) => ({ ...agency, rate: loggedRate(agency.slots) ?? 0 }))
    .sort((a, b) => a.rate - b.rate)
    .slice(0, SHOWN)
  if (!districts.length) return null
  return (
    <div className="cchc-desk__districts">
      <h3>{words.byDistrict}</h3>
      <ul>
        {districts.map((district) => (
          <li key={district.id}>
            <span className="cchc-desk__district">{district.name}</span>
            <span className="cchc-desk__bar" aria-hidden="true">
              <span style={{ inlineSize: `${district.rate * 100}%` }} />
            </span>
            <span className="cchc-desk__figure">{formatPercent(district.rate, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
