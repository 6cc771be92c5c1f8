'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { formatNumber } from '@/i18n/formatNumber'
import { fill } from '@/i18n/fill'
import type { PlanImportViewWords } from '@/i18n/vi/planImportView'
import type { PreviewRow } from '@/importers/plans/previewRows'
import { PreviewLine } from './PreviewLine'

const ROWS_AT_ONCE = 200

const hasError = ({ problems }: PreviewRow) => problems.some(({ severity }) => severity === 'error')

/** The rows of the file as they were understood; those with problems can be looked at alone, which is how a
 * file that cannot be taken yet is shown first. */
export function PreviewTable({ rows, words }: { rows: PreviewRow[]; words: PlanImportViewWords }) {
  const { language } = useTranslation().i18n
  const [onlyProblems, setOnlyProblems] = useState(() => rows.some(hasError))
  const [most, setMost] = useState(ROWS_AT_ONCE)
  const some = onlyProblems ? rows.filter(({ problems }) => problems.length > 0) : rows
  const shown = some.slice(0, most)
  const figures = {
    shown: formatNumber(shown.length, language),
    all: formatNumber(some.length, language),
  }
  return (
    <>
      <div className="cchc-import__filter">
        <label>
          <input
            type="checkbox"
            checked={onlyProblems}
            onChange={(event) => setOnlyProblems(event.target.checked)}
          />
          {words.onlyProblems}
        </label>
        <span aria-live="polite">
          {some.length ? fill(words.firstRows, figures) : words.noProblems}
        </span>
      </div>
      {shown.length > 0 && (
        <div className="cchc-table cchc-import__table">
          <table>
            <caption className="cchc-visually-hidden">{words.table}</caption>
            <thead>
              <tr>
                <th scope="col" className="cchc-table__number">
                  {words.row}
                </th>
                <th scope="col">{words.status}</th>
                <th scope="col">{words.task}</th>
                <th scope="col">{words.lead}</th>
                <th scope="col">{words.coordinating}</th>
                <th scope="col">{words.deadline}</th>
                <th scope="col">{words.channels}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <PreviewLine key={row.row} row={row} words={words} />
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
