'use client'
import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { fill } from '@/i18n/fill'
import { formatNumber } from '@/i18n/formatNumber'
import { fileImportWords } from '@/i18n/fileImportWords'
import type { RecentImport } from '@/queries/imports/recentImports'
import { BalanceLine } from './BalanceLine'
import { FileChooser } from './FileChooser'
import { HandEdits } from './HandEdits'
import { ImportDone } from './ImportDone'
import { ImportUndone } from './ImportUndone'
import type { CheckedFile, CheckedRow, ImportTarget } from './importTarget'
import { RecentImports } from './RecentImports'
import type { FromFile } from './RowChange'
import { RowsTable } from './RowsTable'
import { TableOffers } from './TableOffers'
import { useFileImport } from './useFileImport'

type Props<File extends CheckedFile, Row extends CheckedRow> = {
  target: ImportTarget<File, Row>
  /** REST address of the records of imports, where documents are shown, and the last imports. */
  importsApi: string
  collections: string
  recent: RecentImport[]
  /** Asks where the file goes. */
  children: ReactNode
}

/** The file and where it goes, what was understood of it, and the one button that writes. */
export function FileImport<File extends CheckedFile, Row extends CheckedRow>({
  target,
  importsApi,
  collections,
  recent,
  children,
}: Props<File, Row>) {
  const { language } = useTranslation().i18n
  const router = useRouter()
  const words = fileImportWords(language)
  const { words: own, ready, api, fields } = target
  const readAgain = () => router.refresh()
  const work = useFileImport<File>({ api, failed: words.failed, fields, onSaved: readAgain })
  const { file, busy, error, outcome, choice } = work
  const undo = {
    ...{ api: importsApi, collections, words },
    onChange: (id: string, said: string | null) => {
      if (said) work.afterUndo(id, said)
      readAgain()
    },
  }
  const list = <RecentImports imports={recent} undo={undo} />
  if (work.undone) {
    return (
      <>
        <ImportUndone said={work.undone} words={words} onAgain={work.again} />
        {list}
      </>
    )
  }
  if (outcome?.saved) {
    return (
      <>
        <ImportDone target={target} file={outcome} undo={undo} onAgain={work.again} />
        {list}
      </>
    )
  }
  const rows = outcome ? target.rows(outcome) : []
  const fromFile = fromFileOf(rows, work)
  const problems = rows.flatMap((row) => row.problems)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const isBlocked = rows.some(({ status }) => status === 'blocked')
  const changes = outcome ? outcome.created + outcome.updated : 0
  const count = formatNumber(changes, language)
  return (
    <>
      <p className="cchc-import__intro">
        {own.intro}{' '}
        {target.template && (
          <a href={target.template.href} download>
            {target.template.label}
          </a>
        )}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) work.check()
        }}
      >
        <fieldset
          className="cchc-import__form"
          disabled={busy === 'importing' || (busy !== null && !outcome)}
        >
          <FileChooser
            words={words}
            label={own.file}
            hint={target.hint}
            accept={target.accept}
            file={file}
            busy={busy !== null}
            onChoose={(chosen) => work.choose(chosen, ready)}
          />
          <div className="cchc-import__plan">
            {children}
            {file && (!outcome || (busy === null && !work.isCurrent)) && (
              <button className="cchc-button cchc-button--primary" disabled={!ready}>
                {words.check}
              </button>
            )}
          </div>
        </fieldset>
      </form>
      <div aria-live="polite" className="cchc-import__said">
        {busy && (
          <p className="cchc-import__busy">
            <progress aria-hidden="true" />
            {busy === 'checking' ? words.checking : fill(own.importing, { count })}
          </p>
        )}
        {error && (
          <p className="cchc-import__error" role="alert">
            {error}
          </p>
        )}
      </div>
      {outcome && (
        <section className="cchc-import__result" aria-label={words.result}>
          <h2>{words.result}</h2>
          <BalanceLine file={outcome} own={own.balance} words={words} />
          {outcome.tables && target.table && (
            <TableOffers
              file={outcome}
              table={target.table}
              choice={choice.tables}
              words={words}
              onChoose={work.map}
            />
          )}
          <dl className="cchc-import__tiles">
            {target.tiles(outcome).map(({ label, value, tone }) => (
              <div key={label} className={tone ? `cchc-import__tile--${tone}` : undefined}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {target.about?.(outcome)}
          <HandEdits
            rows={rows}
            words={words.change}
            fromFile={fromFile}
            choose={(takesFile) => work.takeFromFile(takesFile ? 'all' : [])}
          />
          {isBlocked ? (
            <p className="cchc-import__error">{fill(words.blocked, { count: errors })}</p>
          ) : (
            <p className="cchc-import__actions">
              <button
                type="button"
                className="cchc-button cchc-button--primary"
                disabled={busy !== null || changes === 0 || !work.isCurrent}
                onClick={work.save}
              >
                {changes ? fill(own.import, { count }) : words.nothingNew}
              </button>
            </p>
          )}
          <RowsTable
            rows={rows}
            columns={target.columns}
            label={own.table}
            words={words}
            fromFile={fromFile}
          />
        </section>
      )}
      {list}
    </>
  )
}

type Work = Pick<ReturnType<typeof useFileImport>, 'choice' | 'takeFromFile'>

/** Where the file is to win; once one of these is chosen otherwise, each of the others stays as it is. */
function fromFileOf(rows: readonly CheckedRow[], { choice, takeFromFile }: Work): FromFile {
  const takes = (key: string) => choice.fromFile === 'all' || choice.fromFile.includes(key)
  const edits = rows.flatMap(({ changes }) => changes).filter(({ byHand }) => byHand)
  const choose = (key: string, takesFile: boolean) =>
    takeFromFile(
      edits.map((one) => one.key).filter((each) => (each === key ? takesFile : takes(each))),
    )
  return { takes, choose }
}
