'use client'
import { Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { FileImportWords } from '@/i18n/vi/fileImport'

type Props = {
  /** What was taken away and given back. */
  said: string
  words: FileImportWords
  onAgain: () => void
}

/** In the place of an import that was undone: nothing of it is offered any more. */
export function ImportUndone({ said, words, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="cchc-import__result">
      <h2 ref={heading} tabIndex={-1}>
        <Undo2 aria-hidden="true" /> {words.undo.doneTitle}
      </h2>
      <p role="status">{said}</p>
      <p className="cchc-import__actions">
        <button type="button" className="cchc-button cchc-button--primary" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </section>
  )
}
