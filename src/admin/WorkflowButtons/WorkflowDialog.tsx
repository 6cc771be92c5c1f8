'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { workflow } from '@/i18n/vi/workflow'
import type { Widen } from '@/i18n/widen'
import { slugs } from '@/slugs'
import { reloadSaying, useSaidAfterReload } from '@/admin/saidAfterReload'
import { isEnd, isForward } from './isForward'
import { RemarkDialog, type Move } from './RemarkDialog'
import { useMove } from './useMove'
import { useUnsaved } from './useUnsaved'

type Props = { id: string; moves: Move[]; words: Widen<typeof workflow> }

/** One button a move; a move that needs a reason asks for it before it is made. */
export function WorkflowDialog({ id, moves, words }: Props) {
  const { config } = useConfig()
  const unsaved = useUnsaved()
  useSaidAfterReload()
  const [asking, setAsking] = useState<Move | null>(null)
  const { busy, make } = useMove(
    `${config.serverURL}${config.routes.api}/${slugs.activities}`,
    words,
    reloadSaying,
  )

  const begin = (move: Move) => {
    if (unsaved) return toast.error(words.saveFirst)
    if (move.remark) setAsking(move)
    else void make(id, move)
  }

  return (
    <div className="workflow-buttons">
      {moves.map((move) => (
        <Button
          key={move.verb}
          buttonStyle={isForward(move) ? 'primary' : 'secondary'}
          className={isEnd(move) ? 'workflow-buttons__end' : undefined}
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
            make={(remark) => void make(id, asking, remark)}
          />,
          document.body,
        )}
    </div>
  )
}
