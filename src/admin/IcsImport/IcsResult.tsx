import { useTranslation } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import { fill } from '@/i18n/fill'
import { formatNumber } from '@/i18n/formatNumber'
import type { IcsImportWords } from '@/i18n/vi/icsImport'
import type { IcsImportOutcome } from '../../../collections/Activities/verbs/importIcs'
import { IcsLine } from './IcsLine'

const ROWS_AT_ONCE = 200

type Props = { outcome: IcsImportOutcome; words: IcsImportWords; children: ReactNode }

/** The figures of a checked file, what to do next, and its events as they were understood. */
export function IcsResult({ outcome, words, children }: Props) {
  const { language } = useTranslation().i18n
  const [onlyProblems, setOnlyProblems] = useState(false)
  const [most, setMost] = useState(ROWS_AT_ONCE)
  const { rows } = outcome
  const some = onlyProblems ? rows.filter(({ problems }) => problems.length > 0) : rows
  const shown = some.slice(0, most)
  const number = (value: number) => formatNumber(value, language)
  return (
    <section className="cchc-import__result" aria-label={words.result}>
      <h2>{outcome.calendar ? `${words.result}: ${outcome.calendar}` : words.result}</h2>
      <dl className="cchc-import__tiles">
        {(['created', 'updated', 'unchanged', 'skipped'] as const).map((name) => (
          <div
            key={name}
            className={
              name === 'skipped' && outcome.skipped ? 'cchc-import__tile--warn' : undefined
            }
          >
            <dt>{words.counts[name]}</dt>
            <dd>{number(outcome[name])}</dd>
          </div>
        ))}
      </dl>
      {children}
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
          {fill(words.shown, { shown: number(shown.length), all: number(rows.length) })}
        </span>
      </div>
      {shown.length > 0 && (
        <div className="cchc-table cchc-import__table">
          <table>
            <caption className="cchc-visually-hidden">{words.table}</caption>
            <thead>
              <tr>
                <th scope="col" className="cchc-table__number">
                  {words.line}
                </th>
                <th scope="col">{words.status}</th>
                <th scope="col">{words.event}</th>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.notes}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <IcsLine key={row.line} row={row} words={words} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length < some.length && (
        <button type="button" className="cchc-button" onClick={() => setMost(most + ROWS_AT_ONCE)}>
          {words.showMore}
        </button>
      )}
    </section>
  )
}
