import {
  CircleAlert,
  CircleMinus,
  CircleX,
  Equal,
  PencilLine,
  Plus,
  TriangleAlert,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { fill } from '@/i18n/fill'
import type { PlanImportViewWords } from '@/i18n/vi/planImportView'
import type { PreviewRow } from '@/importers/plans/previewRows'
import { ChannelMark } from '@/theme/ChannelMark'

const LOOKS = {
  created: { tone: 'ok', Icon: Plus },
  updated: { tone: 'info', Icon: PencilLine },
  unchanged: { tone: 'idle', Icon: Equal },
  blocked: { tone: 'bad', Icon: CircleX },
  ignored: { tone: 'idle', Icon: CircleMinus },
} as const

const NAMES_SHOWN = 3

type Column = PreviewRow['problems'][number]['at']
type Props = { row: PreviewRow; words: PlanImportViewWords }

/** One row of the file; a cell with a problem is marked and says what to do about it. */
export function PreviewLine({ row, words }: Props) {
  const { tone, Icon } = LOOKS[row.status]
  const cell = (label: string, columns: readonly Column[], content: ReactNode) => {
    const problems = row.problems.filter(({ at }) => columns.includes(at))
    const bad = problems.some(({ severity }) => severity === 'error')
    const mark = problems.length ? (bad ? 'cchc-import__bad' : 'cchc-import__warn') : undefined
    return (
      <td data-label={label} className={mark}>
        {content}
        {problems.map((problem, index) => (
          <Problem key={index} problem={problem} words={words} />
        ))}
      </td>
    )
  }
  return (
    <tr>
      <td data-label={words.row} className="cchc-table__number">
        {row.row || ''}
      </td>
      <td data-label={words.status}>
        <span className={`cchc-state cchc-state--${tone}`}>
          <Icon size={14} aria-hidden="true" />
          <span>{words.statuses[row.status]}</span>
        </span>
      </td>
      {cell(
        words.task,
        ['text', 'section', 'order', 'plan', 'product', 'source', 'file'],
        <>
          {row.section && <span className="cchc-import__section">{row.section} </span>}
          <span className="cchc-import__text">{row.text}</span>
        </>,
      )}
      {cell(words.lead, ['lead', 'executing'], names(row.lead, words))}
      {cell(
        words.coordinating,
        ['coordinating', 'requested'],
        names([...row.coordinating, ...row.requested], words),
      )}
      {cell(words.deadline, ['deadline'], row.deadline)}
      {cell(
        words.channels,
        ['channel'],
        <span className="cchc-import__channels">
          {row.channels.map(({ code, name, icon }) => (
            <ChannelMark key={code} code={code} icon={icon} name={name} />
          ))}
        </span>,
      )}
    </tr>
  )
}

function Problem({
  problem,
  words,
}: {
  problem: PreviewRow['problems'][number]
  words: PlanImportViewWords
}) {
  const Icon = problem.severity === 'error' ? CircleAlert : TriangleAlert
  return (
    <span className="cchc-import__problem">
      <Icon size={14} aria-hidden="true" />
      <span>
        {problem.message}
        {problem.suggestion && (
          <strong> {fill(words.suggestion, { suggestion: problem.suggestion })}</strong>
        )}
      </span>
    </span>
  )
}

function names(list: readonly string[], words: PlanImportViewWords): ReactNode {
  if (list.length <= NAMES_SHOWN + 1) return list.join('; ')
  return (
    <details>
      <summary>
        {list.slice(0, NAMES_SHOWN).join('; ')}{' '}
        <span>{fill(words.more, { count: list.length - NAMES_SHOWN })}</span>
      </summary>
      {list.slice(NAMES_SHOWN).join('; ')}
    </details>
  )
}
