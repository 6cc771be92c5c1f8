'use client'
import { useState } from 'react'
import type { ChangeKind, SeriesChange as Change, SeriesScope } from '@/domain/series/seriesChange'
import { formatDate } from '@/i18n/formatDate'
import { seriesWords } from '@/i18n/seriesWords'
import { Modal } from './Modal'
import { ScopeChoice } from './ScopeChoice'
import { changeSeries, type SeriesApi, type SeriesDone } from './seriesApi'
import { usePreview, type Preview } from './usePreview'
import { startOf, WhenFields, whenOf, type When } from './WhenFields'
import { WordFields } from './WordFields'
import './index.css'

/** The occurrence that is to change, as the calendar knows it. */
export type ChangingOccurrence = {
  activityId: string
  originalStart: string
  start: string
  end: string
  shownTitle: string
  repeats: boolean
}

export type SeriesQuestion = {
  kind: ChangeKind
  occurrence: ChangingOccurrence
  /** Where it was dropped, or how far it was stretched. */
  dropped?: { start: string; end: string }
  summary?: string
}

type Props = {
  question: SeriesQuestion
  api: SeriesApi
  language: 'vi' | 'en'
  /** Closed without a change. */
  cancel: () => void
  done: (done: SeriesDone) => void
}

/** Asks how far a change reaches and why, saying in figures what it will do before it is done. */
export function SeriesChange({ question, api, language, cancel, done }: Props) {
  const words = seriesWords(language)
  const { kind, occurrence, dropped } = question
  const before = whenOf(occurrence)
  const [scope, setScope] = useState<SeriesScope>(occurrence.repeats ? 'this' : 'all')
  const [when, setWhen] = useState<When>(dropped ? whenOf(dropped) : before)
  const [wording, setWording] = useState({
    title: occurrence.shownTitle,
    summary: question.summary ?? '',
  })
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const change = changeOf(kind, { when, before, wording, scope })
  const asked = { scope, originalStart: occurrence.originalStart, change }
  const preview = usePreview(api, occurrence.activityId, asked)

  const submit = async () => {
    setBusy(true)
    const answer = await changeSeries(api, occurrence.activityId, { ...asked, reason })
    setBusy(false)
    if (answer.ok) done(answer.body)
    else setFailure(answer.message ?? words.failed)
  }

  return (
    <Modal
      title={words.titles[kind]}
      closeLabel={words.close}
      close={cancel}
      submit={() => void submit()}
    >
      <p className="cchc-series__what">
        <strong>{occurrence.shownTitle}</strong> · {formatDate(occurrence.start)}
      </p>
      {kind === 'move' && <WhenFields words={words} when={when} set={setWhen} />}
      {kind === 'words' && (
        <WordFields
          words={words}
          wording={wording}
          withSummary={scope !== 'this'}
          set={setWording}
        />
      )}
      {occurrence.repeats && <ScopeChoice words={words} scope={scope} choose={setScope} />}
      <Figures
        preview={preview}
        untouched={kind === 'move' && Object.keys(change).length === 1}
        counting={words.counting}
        heading={words.warnings}
      />
      <label className="cchc-series__reason">
        {words.reason}
        <textarea
          required
          rows={2}
          aria-describedby="series-reason-hint"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p id="series-reason-hint" className="cchc-series__hint">
        {words.reasonHint}
      </p>
      {failure && (
        <p className="cchc-series__refused" role="alert">
          {failure}
        </p>
      )}
      <div className="cchc-series__actions">
        <button type="button" className="cchc-button" onClick={cancel}>
          {words.back}
        </button>
        <button
          type="submit"
          className="cchc-button cchc-button--primary"
          disabled={busy || preview.refused || !reason.trim()}
        >
          {words.doIt[kind]}
        </button>
      </div>
    </Modal>
  )
}

function Figures({
  preview: { sentence, refused, warnings },
  untouched,
  counting,
  heading,
}: {
  preview: Preview
  /** Nothing was chosen yet: what the server says of it is a hint, no refusal. */
  untouched: boolean
  counting: string
  heading: string
}) {
  return (
    <div role="status">
      <p className={refused && !untouched ? 'cchc-series__refused' : 'cchc-series__figures'}>
        {sentence ?? counting}
      </p>
      {warnings.length > 0 && (
        <div className="cchc-series__warnings">
          <strong>{heading}</strong>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** Only what differs is asked for: a drag changes no length, and a stretch no start. */
function changeOf(
  kind: ChangeKind,
  {
    when,
    before,
    wording,
    scope,
  }: {
    when: When
    before: When
    wording: { title: string; summary: string }
    scope: SeriesScope
  },
): Change {
  if (kind === 'words') {
    return { kind, title: wording.title, ...(scope !== 'this' && { summary: wording.summary }) }
  }
  if (kind !== 'move') return { kind }
  const moved = startOf(when) !== startOf(before)
  const minutes = Number(when.minutes)
  return {
    kind,
    ...(moved && { newStart: startOf(when) }),
    ...(when.minutes !== before.minutes && minutes > 0 && { newDurationMinutes: minutes }),
  }
}
