'use client'
import { CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { fill } from '@/i18n/fill'
import { BalanceLine } from './BalanceLine'
import type { CheckedFile, CheckedRow, ImportTarget } from './importTarget'
import { UndoImport, type Undo } from './UndoImport'

type Props<File extends CheckedFile, Row extends CheckedRow> = {
  target: ImportTarget<File, Row>
  file: File
  undo: Undo
  onAgain: () => void
}

/** What was written, with the ways to it and the way back. */
export function ImportDone<File extends CheckedFile, Row extends CheckedRow>({
  target: { words: own, links },
  file,
  undo,
  onAgain,
}: Props<File, Row>) {
  const { words } = undo
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { created, updated, unchanged, importId } = file
  return (
    <section className="cchc-import__result cchc-import__done">
      <h2 ref={heading} tabIndex={-1}>
        <CircleCheck aria-hidden="true" /> {words.done}
      </h2>
      <p>{fill(own.doneText, { created, updated, unchanged })}</p>
      {file.kept > 0 && <p>{fill(words.kept, { count: file.kept })}</p>}
      <BalanceLine file={file} own={own.balance} words={words} />
      <ul>
        {links(file).map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      <p className="cchc-import__actions">
        <button type="button" className="cchc-button cchc-button--primary" onClick={onAgain}>
          {words.again}
        </button>
        {importId && (
          <UndoImport id={importId} undo={undo}>
            {words.undo.button}
          </UndoImport>
        )}
      </p>
    </section>
  )
}
