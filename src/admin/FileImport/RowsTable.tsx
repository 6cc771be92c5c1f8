import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { fill } from '@/i18n/fill'
import { formatNumber } from '@/i18n/formatNumber'
import type { FileImportWords } from '@/i18n/vi/fileImport'
import type { CheckedRow, RowColumn } from './importTarget'
import { placeIn } from './placeIn'
import type { FromFile } from './RowChange'
import { RowLine } from './RowLine'

const ROWS_AT_ONCE = 200

type Props<Row> = {
  rows: readonly Row[]
  columns: readonly RowColumn<Row>[]
  label: string
  words: FileImportWords
  fromFile: FromFile
}

/** The rows of the file as they were understood; those with problems can be looked at alone, which is how
 * a file that cannot be taken yet is shown first. */
export function RowsTable<Row extends CheckedRow>(props: Props<Row>) {
  const { rows, columns, label, words, fromFile } = props
  const { language } = useTranslation().i18n
  const [onlyProblems, setOnlyProblems] = useState<boolean | null>(null)
  const [onlyChanges, setOnlyChanges] = useState(false)
  const [most, setMost] = useState(ROWS_AT_ONCE)
  const filtered = onlyProblems ?? rows.some(({ status }) => status === 'blocked')
  const hasChanges = rows.some(isChange) && !rows.every(isChange)
  const some = rows.filter(
    (row) => (!filtered || row.problems.length > 0) && (!onlyChanges || isChange(row)),
  )
  const shown = some.slice(0, most)
  const place = placeIn(rows)
  const figures = {
    shown: formatNumber(shown.length, language),
    all: formatNumber(some.length, language),
  }
  return (
    <>
      <div className="cchc-import__filter">
        <label className="cchc-import__check">
          <input
            type="checkbox"
            checked={filtered}
            onChange={(event) => setOnlyProblems(event.target.checked)}
          />
          {words.onlyProblems}
        </label>
        {hasChanges && (
          <label className="cchc-import__check">
            <input
              type="checkbox"
              checked={onlyChanges}
              onChange={(event) => setOnlyChanges(event.target.checked)}
            />
            {words.onlyChanges}
          </label>
        )}
        <span aria-live="polite">
          {some.length || !filtered ? fill(words.shown, figures) : words.noProblems}
        </span>
      </div>
      {shown.length > 0 && (
        <div
          className="cchc-table cchc-import__table"
          tabIndex={0}
          role="region"
          aria-label={label}
        >
          <table>
            <caption className="cchc-visually-hidden">{label}</caption>
            <thead>
              <tr>
                <th scope="col" className="cchc-table__number">
                  {words.row}
                </th>
                <th scope="col">{words.status}</th>
                {columns.map((column) => (
                  <th key={column.label} scope="col">
                    {column.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, index) => (
                <RowLine
                  key={index}
                  row={row}
                  place={row.row ? place({ ...row, rowNumber: row.row }, '') : ''}
                  columns={columns}
                  words={words}
                  fromFile={fromFile}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length < some.length && (
        <p>
          <button
            type="button"
            className="cchc-button"
            onClick={() => setMost(most + ROWS_AT_ONCE)}
          >
            {words.showMore}
          </button>
        </p>
      )}
    </>
  )
}

/** What is there differs from what the file says. */
const isChange = ({ changes }: CheckedRow) => changes.length > 0
