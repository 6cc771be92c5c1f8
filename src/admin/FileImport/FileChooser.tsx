'use client'
import { FileSpreadsheet, Upload } from 'lucide-react'
import { useId, useRef, useState, type DragEvent } from 'react'
import type { FileImportWords } from '@/i18n/vi/fileImport'

type Props = {
  words: FileImportWords
  label: string
  hint: string
  /** Endings of names, `.ics`. */
  accept: string
  file: File | null
  busy: boolean
  onChoose: (file: File) => void
}

/** A file by button, by keyboard or dropped. The same file can be chosen again after a correction. */
export function FileChooser({ words, label, hint, accept, file, busy, onChoose }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [dropped] = event.dataTransfer.files
    if (dropped && !busy) onChoose(dropped)
  }
  return (
    <div
      className={`cchc-import__drop${over ? ' cchc-import__drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        id={id}
        type="file"
        className="cchc-visually-hidden"
        accept={accept}
        aria-label={label}
        aria-describedby={`${id}-hint`}
        disabled={busy}
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          event.target.value = ''
          if (chosen) onChoose(chosen)
        }}
      />
      {file ? <FileSpreadsheet aria-hidden="true" /> : <Upload aria-hidden="true" />}
      <div className="cchc-import__file">
        {file && <strong>{file.name}</strong>}
        <span>
          <label htmlFor={id} className="cchc-button">
            {file ? words.otherFile : words.chooseFile}
          </label>{' '}
          <span className="cchc-import__or">{words.orDrop}</span>
        </span>
        <small id={`${id}-hint`}>{hint}</small>
      </div>
    </div>
  )
}
