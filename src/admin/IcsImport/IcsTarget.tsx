import { useId } from 'react'
import type { IcsImportWords } from '@/i18n/vi/icsImport'

type Choice = { value: string; label: string }
type Chosen = { agency: string; channel: string; isPublic: boolean }

type Props = {
  words: IcsImportWords
  choices: { agencies: Choice[]; channels: Choice[] }
  chosen: Chosen
  onChange: (change: Partial<Chosen>) => void
}

/** Where the drafts go: agency, channel, and whether they are meant for everybody. */
export function IcsTarget({ words, choices, chosen, onChange }: Props) {
  const id = useId()
  const { agencies, channels } = choices
  const choice = (name: 'agency' | 'channel', all: Choice[]) => (
    <>
      <label htmlFor={`${id}-${name}`}>{words[name]}</label>
      <select
        id={`${id}-${name}`}
        value={chosen[name]}
        required
        onChange={(event) => onChange({ [name]: event.target.value })}
      >
        {(name === 'channel' || chosen.agency === '') && <option value="">{words.choose}</option>}
        {all.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </>
  )
  return (
    <>
      {choice('agency', agencies)}
      {choice('channel', channels)}
      <label className="cchc-import__check">
        <input
          type="checkbox"
          checked={chosen.isPublic}
          onChange={(event) => onChange({ isPublic: event.target.checked })}
        />
        {words.isPublic}
      </label>
    </>
  )
}
