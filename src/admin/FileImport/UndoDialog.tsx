'use client'
import { useEffect, useState } from 'react'
import { ask, type Answer } from '@/admin/ask'
import { Modal } from '@/admin/SeriesChange/Modal'
import { fill } from '@/i18n/fill'
import type { UndoOfImport } from '../../../collections/Imports/verbs/undoImport'
import { StandingRecords, type Standing } from './StandingRecords'
import type { Undo } from './UndoImport'
import { recordsInWords, undoneSentence } from './undoneSentence'

type Props = { id: string; undo: Undo; close: () => void }

/** Names what an undo takes away and gives back, or why it cannot be, and asks once more. */
export function UndoDialog({ id, undo, close }: Props) {
  const words = undo.words.undo
  const address = `${undo.api}/${id}/undo`
  const [answer, setAnswer] = useState<Answer<UndoOfImport> | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    const leaving = new AbortController()
    void ask<UndoOfImport>(address, { signal: leaving.signal }).then((told) => {
      if (!leaving.signal.aborted) setAnswer(told)
    })
    return () => leaving.abort()
  }, [address])
  const takeBack = async () => {
    setBusy(true)
    const told = await ask<UndoOfImport>(address, { body: {} })
    setBusy(false)
    undo.onChange(id, told.ok ? undoneSentence(told.body.records, words) : null)
    if (told.ok) close()
    else setAnswer(told)
  }
  return (
    <Modal
      title={words.title}
      closeLabel={words.back}
      close={close}
      submit={() => answer?.ok && !busy && void takeBack()}
    >
      {!answer && <p role="status">{words.asking}</p>}
      {answer?.ok && <Figures records={answer.body.records} words={words} />}
      {answer && !answer.ok && (
        <div className="cchc-series__refused" role="alert">
          <p>{answer.message ?? words.failed}</p>
          <StandingRecords
            standing={answer.refused as Standing | undefined}
            collections={undo.collections}
            more={words.more}
          />
        </div>
      )}
      <div className="cchc-series__actions">
        <button type="button" className="cchc-button" onClick={close}>
          {words.back}
        </button>
        {answer?.ok && (
          <button className="cchc-button cchc-button--danger" disabled={busy}>
            {words.button}
          </button>
        )}
      </div>
    </Modal>
  )
}

type Words = Undo['words']['undo']

function Figures({ records, words }: { records: UndoOfImport['records']; words: Words }) {
  const removed = recordsInWords(records, 'removed', words)
  const restored = recordsInWords(records, 'restored', words)
  return (
    <div role="status">
      {removed && <p>{fill(words.willRemove, { records: removed })}</p>}
      {restored && <p>{fill(words.willRestore, { records: restored })}</p>}
    </div>
  )
}
