'use client'
import { Undo2 } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { ask } from '@/admin/ask'
import { fill } from '@/i18n/fill'
import type { FileImportWords } from '@/i18n/vi/fileImport'

export type Undo = {
  /** REST address of the records of imports. */
  api: string
  words: FileImportWords
  onChange: () => void
}

type Props = { id: string; isOffered: boolean; undo: Undo; children: ReactNode }

/** Takes an import back, and says what came of it where the button was. */
export function UndoImport({ id, isOffered, undo, children }: Props) {
  const words = undo.words.undo
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState('')
  const [done, setDone] = useState('')
  const said = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (done) said.current?.focus()
  }, [done])
  const takeBack = async () => {
    setBusy(true)
    setRefused('')
    const address = `${undo.api}/${id}/undo`
    const answer = await ask<{ removed: number; restored: number }>(address, { body: {} })
    setBusy(false)
    if (answer.ok) setDone(fill(words.done, answer.body))
    else setRefused(answer.message ?? words.failed)
    undo.onChange()
  }
  return (
    <>
      {isOffered && !done && (
        <button
          type="button"
          className="cchc-button"
          aria-disabled={busy}
          onClick={() => !busy && void takeBack()}
        >
          <Undo2 size={16} aria-hidden="true" /> {children}
        </button>
      )}
      {refused && (
        <span role="alert" className="cchc-import__error">
          {refused}
        </span>
      )}
      {done && (
        <span role="status" tabIndex={-1} ref={said}>
          {done}
        </span>
      )}
    </>
  )
}
