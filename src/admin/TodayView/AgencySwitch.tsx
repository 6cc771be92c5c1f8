'use client'
import { useRouter } from 'next/navigation'
import type { LoggingWords } from '@/i18n/vi/logging'

export type AgencyChoice = { code: string; name: string }

type Props = {
  /** Code of the agency looked at, '' = the person's own. */
  agency: string
  choices: AgencyChoice[]
  /** The address of this day's screen for an agency. */
  address: (agency: string) => string
  words: LoggingWords
}

/** Those who see the whole city look at the day of any department or district. */
export function AgencySwitch({ agency, choices, address, words }: Props) {
  const router = useRouter()
  return (
    <label className="cchc-field cchc-today__agency">
      <span>{words.agency}</span>
      <select value={agency} onChange={(event) => router.push(address(event.target.value))}>
        <option value="">{words.ownAgency}</option>
        {choices.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
