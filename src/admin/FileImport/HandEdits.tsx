import { UserPen } from 'lucide-react'
import { fill } from '@/i18n/fill'
import type { FileImportWords } from '@/i18n/vi/fileImport'
import type { CheckedRow } from './importTarget'
import type { FromFile } from './RowChange'

type Props = {
  rows: readonly CheckedRow[]
  words: FileImportWords['change']
  fromFile: FromFile
  /** Takes all from the file, or nothing. */
  choose: (takesFile: boolean) => void
}

/** In how many places the file differs from what people wrote, and one choice for all of them. */
export function HandEdits({ rows, words, fromFile, choose }: Props) {
  const edits = rows.flatMap(({ changes }) => changes).filter(({ byHand }) => byHand)
  if (edits.length === 0) return null
  const kept = edits.filter(({ key }) => !fromFile.takes(key)).length
  return (
    <div className="cchc-import__edits" role="status">
      <UserPen size={18} aria-hidden="true" />
      <span>{fill(words.some, { count: edits.length })}</span>
      <button type="button" className="cchc-button" onClick={() => choose(kept > 0)}>
        {kept > 0 ? words.takeAll : words.keepAll}
      </button>
    </div>
  )
}
