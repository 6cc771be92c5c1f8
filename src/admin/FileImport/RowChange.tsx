import { ArrowRight, UserPen } from 'lucide-react'
import { useId } from 'react'
import { fill } from '@/i18n/fill'
import type { FileImportWords } from '@/i18n/vi/fileImport'
import type { ShownChange } from '@/importers/shownChange'

/** Where the file is to win over what a person wrote, as it is chosen now. */
export type FromFile = {
  takes: (key: string) => boolean
  choose: (key: string, takesFile: boolean) => void
}

type Props = { change: ShownChange; words: FileImportWords['change']; fromFile: FromFile }

/** What a field was and becomes; what a person has written in it stays unless the file is chosen. */
export function RowChange({ change, words, fromFile }: Props) {
  const { label, before, after, byHand } = change
  if (byHand) return <HandEdit change={change} words={words} fromFile={fromFile} />
  return (
    <span className="cchc-import__change">
      <b>{label}:</b> <del>{before || words.empty}</del>{' '}
      <ArrowRight size={14} role="img" aria-label={words.becomes} />{' '}
      <ins>{after || words.empty}</ins>
    </span>
  )
}

function HandEdit({ change: { key, label, before, after }, words, fromFile }: Props) {
  const name = useId()
  const choice = (takesFile: boolean, template: string, value: string) => (
    <label>
      <input
        type="radio"
        name={name}
        checked={fromFile.takes(key) === takesFile}
        onChange={() => fromFile.choose(key, takesFile)}
      />
      <span>{fill(template, { value: value || words.empty })}</span>
    </label>
  )
  return (
    <fieldset className="cchc-import__edited">
      <legend>
        <UserPen size={14} aria-hidden="true" /> {fill(words.byHand, { field: label })}
      </legend>
      {choice(false, words.keep, before)}
      {choice(true, words.take, after)}
    </fieldset>
  )
}
