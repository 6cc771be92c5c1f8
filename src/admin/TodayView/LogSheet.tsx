'use client'
import { X } from 'lucide-react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { LogState } from '@/domain/logging/log'
import type { ScreenSlot } from './day'
import type { LogDraft } from './logApi'
import { draftOf } from './draftOf'
import { FigureFields } from './FigureFields'
import { ResultFields } from './ResultFields'
import { useScreen } from './screenContext'
import { UnplannedFields } from './UnplannedFields'

export type Asked = { slot: ScreenSlot | null; state: LogState }

type Props = {
  asked: Asked
  onSubmit: (slot: ScreenSlot | null, draft: LogDraft) => Promise<string | null>
  onRemove: (slot: ScreenSlot) => void
  onClose: () => void
}

/** The form of one log, from below on a phone. What the server refuses stays as it was typed. */
export function LogSheet({ asked: { slot, state: first }, onSubmit, onRemove, onClose }: Props) {
  const { words, channels, stations, date } = useScreen()
  const dialog = useRef<HTMLDialogElement>(null)
  const [state, setState] = useState<LogState>(first)
  const [channel, setChannel] = useState(slot?.channel ?? Object.keys(channels)[0] ?? '')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const planned = !!slot?.activity

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    const agency = slot?.agency ?? String(form.get('agency') ?? stations[0]?.id)
    const refused = await onSubmit(slot, draftOf(form, { slot, state, channel, agency, date }))
    setBusy(false)
    setFailure(refused)
    if (!refused) dialog.current?.close()
  }

  return (
    <dialog ref={dialog} className="cchc-sheet" aria-labelledby="log-sheet-title" onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <header className="cchc-sheet__head">
          <h2 id="log-sheet-title">{slot?.title ?? words.unplanned}</h2>
          <button
            type="button"
            className="cchc-sheet__close"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            <X size={20} aria-hidden="true" />
          </button>
        </header>
        {!planned && <UnplannedFields slot={slot} channel={channel} onChannel={setChannel} />}
        <ResultFields slot={slot} state={state} onState={setState} />
        {state !== 'missed' && <FigureFields key={channel} slot={slot} channel={channel} />}
        {failure && (
          <p className="cchc-slot__failure" role="alert">
            {failure}
          </p>
        )}
        <footer className="cchc-sheet__foot">
          {slot?.log?.own && (
            <button
              type="button"
              className="cchc-button"
              onClick={() => {
                onRemove(slot)
                dialog.current?.close()
              }}
            >
              {words.remove}
            </button>
          )}
          <button type="submit" className="cchc-button cchc-button--primary" disabled={busy}>
            {busy ? words.saving : slot?.log ? words.saveChange : words.save}
          </button>
        </footer>
      </form>
    </dialog>
  )
}
