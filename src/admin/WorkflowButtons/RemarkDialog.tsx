'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { workflow } from '@/i18n/vi/workflow'
import type { Widen } from '@/i18n/widen'

export type Move = { verb: string; label: string; remark: boolean; stateAfter: string }

type Props = {
  move: Move
  words: Widen<typeof workflow>
  busy: boolean
  cancel: () => void
  make: (remark: string) => void
}

/** Asks for the reason of a move before it is made. What is typed stays when the move fails. */
export function RemarkDialog({ move, words, busy, cancel, make }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [remark, setRemark] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="workflow-dialog"
      aria-labelledby="workflow-dialog-title"
      onClose={cancel}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          // React carries events through a portal: the document's own form must not hear of it.
          event.stopPropagation()
          make(remark)
        }}
      >
        <h2 id="workflow-dialog-title">{move.label}</h2>
        <label htmlFor="workflow-remark">{words.remark}</label>
        <p id="workflow-remark-hint">{words.remarkNeeded}</p>
        <textarea
          id="workflow-remark"
          aria-describedby="workflow-remark-hint"
          required
          rows={4}
          value={remark}
          onChange={(event) => setRemark(event.target.value)}
        />
        <div className="workflow-dialog__actions">
          <Button buttonStyle="secondary" onClick={cancel}>
            {words.back}
          </Button>
          <Button type="submit" disabled={busy || !remark.trim()}>
            {move.label}
          </Button>
        </div>
      </form>
    </dialog>
  )
}
