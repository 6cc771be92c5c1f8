import { CircleAlert, CircleMinus, Equal, PencilLine, Plus, TriangleAlert } from 'lucide-react'
import { fill } from '@/i18n/fill'
import type { IcsImportWords } from '@/i18n/vi/icsImport'
import type { IcsPreviewRow } from '../../../collections/Activities/verbs/importIcs'

const LOOKS = {
  created: { tone: 'ok', Icon: Plus },
  updated: { tone: 'info', Icon: PencilLine },
  unchanged: { tone: 'idle', Icon: Equal },
  skipped: { tone: 'bad', Icon: CircleMinus },
} as const

/** One event of the file, and why it cannot be taken, or what of it was left out. */
export function IcsLine({ row, words }: { row: IcsPreviewRow; words: IcsImportWords }) {
  const { tone, Icon } = LOOKS[row.status]
  const bad = row.problems.some(({ severity }) => severity === 'error')
  const mark = row.problems.length ? (bad ? 'cchc-import__bad' : 'cchc-import__warn') : undefined
  return (
    <tr>
      <td data-label={words.line} className="cchc-table__number">
        {row.line}
      </td>
      <td data-label={words.status}>
        <span className={`cchc-state cchc-state--${tone}`}>
          <Icon size={14} aria-hidden="true" />
          <span>{words.statuses[row.status]}</span>
        </span>
      </td>
      <td data-label={words.event}>
        <span className="cchc-import__text">{row.title || words.untitled}</span>
      </td>
      <td data-label={words.when}>{row.when}</td>
      <td data-label={words.notes} className={mark}>
        {row.changes > 0 && <span>{fill(words.changes, { count: row.changes })}</span>}
        {row.problems.map(({ severity, message }, index) => (
          <span key={index} className="cchc-import__problem">
            {severity === 'error' ? (
              <CircleAlert size={14} aria-hidden="true" />
            ) : (
              <TriangleAlert size={14} aria-hidden="true" />
            )}
            <span>{message}</span>
          </span>
        ))}
      </td>
    </tr>
  )
}
