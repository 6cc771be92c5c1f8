'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { fill } from '@/i18n/fill'
import type { workflow } from '@/i18n/vi/workflow'
import type { Widen } from '@/i18n/widen'
import { slugs } from '@/slugs'
import { RemarkDialog, type Move } from './RemarkDialog'
import { useUnsaved } from './useUnsaved'

type Props = { id: string; moves: Move[]; words: Widen<typeof workflow> }

const pathOf = (verb: string) => verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** One button a move; a move that needs a reason asks for it before it is made. */
export function WorkflowDialog({ id, moves, words }: Props) {
  const { config } = useConfig()
  const unsaved = useUnsaved()
  const [asking, setAsking] = useState<Move | null>(null)
  const [busy, setBusy] = useState(false)

  const make = async (move: Move, remark = '') => {
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
    if (unsaved) return toast.error(words.saveFirst)
    if (move.remark) setAsking(move)
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
      {/* Outside Payload's document form: a form within a form is the outer one's to send. */}
      {asking &&
        createPortal(
          <RemarkDialog
            move={asking}
            words={words}
            busy={busy}
            cancel={() => setAsking(null)}
            make={(remark) => void make(asking, remark)}
          />,
          document.body,
        )}
    </div>
  )
}
