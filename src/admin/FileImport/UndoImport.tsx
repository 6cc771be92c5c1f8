'use client'
import { Undo2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { FileImportWords } from '@/i18n/vi/fileImport'
import { UndoDialog } from './UndoDialog'

export type Undo = {
  /** REST address of the records of imports, and where the admin shows documents. */
  api: string
  collections: string
  words: FileImportWords
  /** After an answer: what was undone in words, null when it was refused. */
  onChange: (id: string, said: string | null) => void
}

/** Takes an import back, once it was said what goes. */
export function UndoImport({
  id,
  undo,
  children,
}: {
  id: string
  undo: Undo
  children: ReactNode
}) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <button type="button" className="cchc-button" onClick={() => setAsking(true)}>
        <Undo2 size={16} aria-hidden="true" /> {children}
      </button>
      {/* Outside of the list or line the button stands in, and of how that looks. */}
      {asking &&
        createPortal(
          <UndoDialog id={id} undo={undo} close={() => setAsking(false)} />,
          document.body,
        )}
    </>
  )
}
