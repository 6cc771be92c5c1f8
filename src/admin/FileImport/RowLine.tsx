import {
  CircleAlert,
  CircleMinus,
  CircleX,
  Equal,
  PencilLine,
  Plus,
  TriangleAlert,
  UserPen,
} from 'lucide-react'
import { fill } from '@/i18n/fill'
import type { FileImportWords } from '@/i18n/vi/fileImport'
import type { CheckedRow, RowColumn } from './importTarget'
import { RowChange, type FromFile } from './RowChange'

const LOOKS = {
  created: { tone: 'ok', Icon: Plus },
  updated: { tone: 'info', Icon: PencilLine },
  kept: { tone: 'warn', Icon: UserPen },
  unchanged: { tone: 'idle', Icon: Equal },
  blocked: { tone: 'bad', Icon: CircleX },
  ignored: { tone: 'idle', Icon: CircleMinus },
  skipped: { tone: 'bad', Icon: CircleMinus },
} as const

type Props<Row> = {
  row: Row
  place: string
  columns: readonly RowColumn<Row>[]
  words: FileImportWords
  fromFile: FromFile
}

/** One row of the file; a cell says what it changes, and with a problem what to do about it. */
export function RowLine<Row extends CheckedRow>(props: Props<Row>) {
  const { row, place, columns, words, fromFile } = props
  const { tone, Icon } = LOOKS[row.status]
  return (
    <tr>
      <td data-label={words.row} className="cchc-table__number">
        {place}
      </td>
      <td data-label={words.status}>
        <span className={`cchc-state cchc-state--${tone}`}>
          <Icon size={14} aria-hidden="true" />
          <span>{words.statuses[row.status]}</span>
        </span>
      </td>
      {columns.map(({ label, at, content }) => {
        const problems = row.problems.filter((problem) => at.includes(problem.at))
        const bad = problems.some(({ severity }) => severity === 'error')
        const mark = problems.length ? (bad ? 'cchc-import__bad' : 'cchc-import__warn') : undefined
        return (
          <td key={label} data-label={label} className={mark}>
            {content(row)}
            {row.changes
              .filter((change) => at.includes(change.at))
              .map((change) => (
                <RowChange
                  key={change.key}
                  change={change}
                  words={words.change}
                  fromFile={fromFile}
                />
              ))}
            {problems.map((problem, index) => (
              <Problem key={index} problem={problem} words={words} />
            ))}
          </td>
        )
      })}
    </tr>
  )
}

function Problem({
  problem: { severity, message, suggestion },
  words,
}: {
  problem: CheckedRow['problems'][number]
  words: FileImportWords
}) {
  const Icon = severity === 'error' ? CircleAlert : TriangleAlert
  return (
    <span className="cchc-import__problem">
      <Icon size={14} aria-hidden="true" />
      <span>
        {message}
        {suggestion && <strong> {fill(words.suggestion, { suggestion })}</strong>}
      </span>
    </span>
  )
}
