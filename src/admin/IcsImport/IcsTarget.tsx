import { useId, type ReactNode } from 'react'
import type { IcsImportWords } from '@/i18n/vi/icsImport'

type Choice = { value: string; label: string }
type Chosen = { agency: string; channel: string; isPublic: boolean }

type Props = {
  words: IcsImportWords
  busy: boolean
  choices: { agencies: Choice[]; channels: Choice[] }
  chosen: Chosen
  onChange: (change: Partial<Chosen>) => void
  children: ReactNode
}

/** Where the drafts go: agency, channel, and whether they are meant for everybody. */
export function IcsTarget({ words, busy, choices, chosen, onChange, children }: Props) {
  const id = useId()
  const { agencies, channels } = choices
  return (
    <div className="cchc-import__plan">
      <label htmlFor={`${id}-agency`}>{words.agency}</label>
      <select
        id={`${id}-agency`}
        value={chosen.agency}
        disabled={busy}
        required
        onChange={(event) => onChange({ agency: event.target.value })}
      >
        {chosen.agency === '' && <option value="">{words.choose}</option>}
        {agencies.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-channel`}>{words.channel}</label>
      <select
        id={`${id}-channel`}
        value={chosen.channel}
        disabled={busy}
        required
        onChange={(event) => onChange({ channel: event.target.value })}
      >
        <option value="">{words.choose}</option>
        {channels.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <label className="cchc-import__check">
        <input
          type="checkbox"
          checked={chosen.isPublic}
          disabled={busy}
          onChange={(event) => onChange({ isPublic: event.target.checked })}
        />
        {words.isPublic}
      </label>
      {children}
    </div>
  )
}
