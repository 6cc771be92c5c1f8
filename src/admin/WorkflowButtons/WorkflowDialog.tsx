'use client'
import { Button, toast, useConfig, useFormModified } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { fill } from '@/i18n/fill'
import type { workflow } from '@/i18n/vi/workflow'
import type { Widen } from '@/i18n/widen'
import { slugs } from '@/slugs'

type Move = { verb: string; label: string; remark: boolean; stateAfter: string }

type Props = { id: string; moves: Move[]; words: Widen<typeof workflow> }

const pathOf = (verb: string) => verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** One button a move; a move that needs a reason asks for it before it is made. */
export function WorkflowDialog({ id, moves, words }: Props) {
  const { config } = useConfig()
  const modified = useFormModified()
  const dialog = useRef<HTMLDialogElement>(null)
  const [asking, setAsking] = useState<Move | null>(null)
  const [remark, setRemark] = useState('')
  const [busy, setBusy] = useState(false)

  const make = async (move: Move) => {
    setBusy(true)
    try {
      const address = `${config.serverURL}${config.routes.api}/${slugs.activities}/${id}/${pathOf(move.verb)}`
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ remark }),
      })
      if (!response.ok) {
        const answer = (await response.json()) as { errors?: { message: string }[] }
        toast.error(answer.errors?.[0]?.message ?? words.failed)
        return
      }
      toast.success(fill(words.done, { state: move.stateAfter }))
      window.location.reload()
    } catch {
      toast.error(words.failed)
    } finally {
      setBusy(false)
    }
  }

  const begin = (move: Move) => {
    if (modified) return toast.error(words.saveFirst)
    setAsking(move)
    if (move.remark) dialog.current?.showModal()
    else void make(move)
  }

  return (
    <div className="workflow-buttons">
      {moves.map((move, index) => (
        <Button
          key={move.verb}
          buttonStyle={index === 0 ? 'primary' : 'secondary'}
          disabled={busy}
          size="medium"
          onClick={() => begin(move)}
        >
          {move.label}
        </Button>
      ))}
      <dialog ref={dialog} className="workflow-dialog" aria-labelledby="workflow-dialog-title">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (asking) void make(asking)
          }}
        >
          <h2 id="workflow-dialog-title">{asking?.label}</h2>
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
            <Button buttonStyle="secondary" onClick={() => dialog.current?.close()}>
              {words.back}
            </Button>
            <Button type="submit" disabled={busy || !remark.trim()}>
              {asking?.label}
            </Button>
          </div>
        </form>
      </dialog>
    </div>
  )
}
