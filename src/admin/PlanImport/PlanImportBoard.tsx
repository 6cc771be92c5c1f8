'use client'
import { useId, useState } from 'react'
import { fill } from '@/i18n/fill'
import type { PlanImportViewWords } from '@/i18n/vi/planImportView'
import { IMPORT_LIMITS } from '@/importers/plans/limits'
import type { ImportOutcome } from '../../../collections/Plans/verbs/importPlan'
import { FileChooser } from './FileChooser'
import { ImportDone } from './ImportDone'
import { ImportSummary } from './ImportSummary'
import { PreviewTable } from './PreviewTable'
import { useFileImport } from './useFileImport'

export type ImportLinks = { api: string; plans: string; tasks: string }

type Props = { words: PlanImportViewWords; plans: string[]; links: ImportLinks }

/** File and plan, what was understood, and the one button that writes. */
export function PlanImportBoard({ words, plans, links }: Props) {
  const id = useId()
  const [plan, setPlan] = useState('')
  const work = useFileImport<ImportOutcome>({
    api: links.api,
    failed: words.failed,
    fields: { plan },
  })
  const { file, step, outcome, error } = work
  const busy = step === 'checking' || step === 'importing'
  if (step === 'done' && outcome) {
    return <ImportDone outcome={outcome} words={words} links={links} onAgain={work.again} />
  }
  const changes = outcome ? outcome.created + outcome.updated : 0
  const errors = outcome?.problems.filter(({ severity }) => severity === 'error').length ?? 0
  return (
    <>
      <p className="cchc-import__intro">
        {words.intro}{' '}
        <a href={`${links.api}/template`} download>
          {words.template}
        </a>
      </p>
      <form
        className="cchc-import__form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) work.check()
        }}
      >
        <FileChooser
          words={words}
          hint={fill(words.fileHint, { max: `${IMPORT_LIMITS.fileBytes / 1024 / 1024} MB` })}
          file={file}
          busy={busy}
          accept=".xlsx,.csv,.tsv,.txt"
          onChoose={work.choose}
        />
        <div className="cchc-import__plan">
          <label htmlFor={`${id}-plan`}>{words.plan}</label>
          <input
            id={`${id}-plan`}
            list={`${id}-plans`}
            value={plan}
            maxLength={500}
            autoComplete="off"
            aria-describedby={`${id}-plan-hint`}
            disabled={busy}
            onChange={(event) => {
              setPlan(event.target.value)
              work.stale()
            }}
          />
          <datalist id={`${id}-plans`}>
            {plans.map((name, index) => (
              <option key={index} value={name} />
            ))}
          </datalist>
          <small id={`${id}-plan-hint`}>{words.planHint}</small>
          {file && !outcome && (
            <button className="cchc-button cchc-button--primary" disabled={busy}>
              {words.check}
            </button>
          )}
        </div>
      </form>
      <div aria-live="polite">
        {busy && (
          <p className="cchc-import__busy">
            <progress aria-hidden="true" />
            {step === 'checking' ? words.checking : fill(words.importing, { count: changes })}
          </p>
        )}
        {error && (
          <p className="cchc-import__error" role="alert">
            {error}
          </p>
        )}
      </div>
      {outcome && (
        <>
          <ImportSummary outcome={outcome} words={words} />
          {errors > 0 ? (
            <p className="cchc-import__error">{fill(words.blocked, { count: errors })}</p>
          ) : (
            <p className="cchc-import__actions">
              <button
                type="button"
                className="cchc-button cchc-button--primary"
                disabled={busy || changes === 0}
                onClick={work.save}
              >
                {changes ? fill(words.import, { count: changes }) : words.nothingNew}
              </button>
            </p>
          )}
          <PreviewTable rows={outcome.preview} words={words} />
        </>
      )}
    </>
  )
}
