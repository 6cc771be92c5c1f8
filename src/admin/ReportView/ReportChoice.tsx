import { fill } from '@/i18n/fill'
import type { Period } from '@/domain/periods/period'
import type { ReportViewWords } from '@/i18n/vi/reportView'
import { PARTS, periodId } from './askedReport'

type Props = {
  words: ReportViewWords
  period: Period
  agency: string
  agencies: { code: string; name: string }[]
  /** What "no agency chosen" means for this person. */
  wholeCity: boolean
}

/** Period and scope as a plain form; the choice is the address, so that it can be sent on. */
export function ReportChoice({ words, period, agency, agencies, wholeCity }: Props) {
  const year = String(period.year)
  const name = (part: string): string =>
    part in words.parts
      ? words.parts[part as keyof typeof words.parts]
      : fill(words.parts.month, { month: Number(part) })
  return (
    <form className="cchc-report__choice" method="get">
      <label>
        <span>{words.year}</span>
        <input name="nam" type="number" min={2000} max={2100} required defaultValue={year} />
      </label>
      <label>
        <span>{words.part}</span>
        <select
          name="ky"
          defaultValue={Object.values(PARTS)
            .flat()
            .find((part) => periodId(year, part) === period.id)}
        >
          {Object.entries(PARTS).map(([group, parts]) => (
            <optgroup key={group} label={words.partGroups[group as keyof typeof PARTS]}>
              {parts.map((part) => (
                <option key={part} value={part}>
                  {name(part)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className="cchc-report__scope">
        <span>{words.scope}</span>
        <select name="coquan" defaultValue={agency}>
          <option value="">{wholeCity ? words.wholeCity : words.ownAgency}</option>
          {agencies.map((each) => (
            <option key={each.code} value={each.code}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <button className="cchc-button" type="submit">
        {words.show}
      </button>
    </form>
  )
}
