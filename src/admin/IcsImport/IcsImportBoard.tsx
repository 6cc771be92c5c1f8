'use client'
import { useState } from 'react'
import { FileChooser } from '@/admin/PlanImport/FileChooser'
import { useFileImport } from '@/admin/PlanImport/useFileImport'
import { fill } from '@/i18n/fill'
import type { IcsImportWords } from '@/i18n/vi/icsImport'
import { ICS_LIMITS } from '@/importers/ics/limits'
import type { AgencyChoice } from '@/queries/agenciesToWriteFor'
import type { IcsImportOutcome } from '../../../collections/Activities/verbs/importIcs'
import { IcsDone } from './IcsDone'
import { IcsResult } from './IcsResult'
import { IcsTarget } from './IcsTarget'

export type IcsLinks = { api: string; activities: string; calendar: string }

type Props = {
  words: IcsImportWords
  agencies: AgencyChoice[]
  /** Where it goes unless another is chosen; '' for who works at none. */
  ownAgency: string
  channels: { value: string; label: string }[]
  links: IcsLinks
}

/** The file and where it goes, what was understood, and the one button that writes. */
export function IcsImportBoard({ words, agencies, ownAgency, channels, links }: Props) {
  const [agency, setAgency] = useState(ownAgency)
  const [channel, setChannel] = useState('')
  const [isPublic, setPublic] = useState(false)
  const work = useFileImport<IcsImportOutcome>({
    api: links.api,
    failed: words.failed,
    fields: { agency, channel, public: isPublic ? '1' : '' },
  })
  const { file, step, outcome, error } = work
  const busy = step === 'checking' || step === 'importing'
  if (step === 'done' && outcome) {
    return <IcsDone outcome={outcome} words={words} links={links} onAgain={work.again} />
  }
  const ready = agency !== '' && channel !== ''
  const changes = outcome ? outcome.created + outcome.updated : 0
  const hint = { max: `${ICS_LIMITS.fileBytes / 1024 / 1024} MB`, events: ICS_LIMITS.events }
  return (
    <>
      <p className="cchc-import__intro">{words.intro}</p>
      <form
        className="cchc-import__form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy && ready) work.check()
        }}
      >
        <FileChooser
          words={words}
          hint={fill(words.fileHint, hint)}
          accept=".ics,.ical,text/calendar"
          file={file}
          busy={busy}
          onChoose={(chosen) => work.choose(chosen, ready)}
        />
        <IcsTarget
          words={words}
          busy={busy}
          choices={{ agencies, channels }}
          chosen={{ agency, channel, isPublic }}
          onChange={(change) => {
            if (change.agency !== undefined) setAgency(change.agency)
            if (change.channel !== undefined) setChannel(change.channel)
            if (change.isPublic !== undefined) setPublic(change.isPublic)
            work.stale()
          }}
        >
          {file && !outcome && (
            <button className="cchc-button cchc-button--primary" disabled={busy || !ready}>
              {words.check}
            </button>
          )}
        </IcsTarget>
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
        <IcsResult outcome={outcome} words={words}>
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
        </IcsResult>
      )}
    </>
  )
}
