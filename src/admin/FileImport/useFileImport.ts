'use client'
import { useRef, useState } from 'react'
import { ask } from '@/admin/ask'
import type { TableChoice } from '@/importers/tables/readTables'

type Options = {
  api: string
  failed: string
  fields: Readonly<Record<string, string>>
  onSaved: () => void
}

/** What of a file was chosen by hand, and where it is to win over what people wrote. */
export type FileChoice = { tables: TableChoice<string>; fromFile: readonly string[] | 'all' }

type Checked<Outcome> = { answer: Outcome; fields: string; choice: FileChoice }

const NOTHING_CHOSEN: FileChoice = { tables: {}, fromFile: [] }

/**
 * A file on its way: chosen, checked, imported. The file stays chosen whatever goes wrong. What was
 * checked holds for its fields alone; for other tables or columns it is checked again at once, and so it
 * is when an import was undone meanwhile.
 */
export function useFileImport<Outcome extends { saved: boolean; importId: string | null }>({
  api,
  failed,
  fields,
  onSaved,
}: Options) {
  const [file, setFile] = useState<File | null>(null)
  const [busy, setBusy] = useState<'checking' | 'importing' | null>(null)
  const [checked, setChecked] = useState<Checked<Outcome> | null>(null)
  const [choice, setChoice] = useState(NOTHING_CHOSEN)
  const [undone, setUndone] = useState('')
  const [error, setError] = useState('')
  /** Only what was asked last is shown. */
  const latest = useRef(0)
  const asked = JSON.stringify(fields)

  const send = async (dryRun: boolean, chosen: File, by: FileChoice) => {
    const turn = ++latest.current
    setBusy(dryRun ? 'checking' : 'importing')
    setError('')
    const answer = await ask<Outcome>(api, { body: formOf(chosen, { fields, by, dryRun }) })
    if (turn !== latest.current) return
    setBusy(null)
    // No network, or a file that was changed or moved since it was chosen.
    if (!answer.ok) return setError(answer.message ?? failed)
    setChecked({ answer: answer.body, fields: asked, choice: by })
    if (!dryRun) onSaved()
  }
  const start = (chosen: File | null) => {
    latest.current++
    setFile(chosen)
    setChecked(null)
    setChoice(NOTHING_CHOSEN)
    setUndone('')
    setError('')
    setBusy(null)
  }
  const choose = (changed: Partial<FileChoice>) => {
    if (!file || busy === 'importing') return
    const by = { ...choice, ...changed }
    setChoice(by)
    void send(true, file, by)
  }

  return {
    file,
    busy,
    error,
    choice,
    outcome: checked?.fields === asked ? checked.answer : null,
    /** It was checked as it is chosen now. */
    isCurrent: checked?.choice === choice,
    /** What undoing the import on screen has come to; '' while it stands. */
    undone,
    choose: (chosen: File, andCheck: boolean) => {
      start(chosen)
      if (andCheck) void send(true, chosen, NOTHING_CHOSEN)
    },
    map: (tables: TableChoice<string>) => choose({ tables }),
    takeFromFile: (fromFile: FileChoice['fromFile']) => choose({ fromFile }),
    check: () => file && void send(true, file, choice),
    save: () => file && void send(false, file, choice),
    again: () => start(null),
    /** An import was undone: what was said of the database before holds no more. */
    afterUndo: (id: string, said: string) => {
      if (checked?.answer.saved) {
        if (checked.answer.importId === id) setUndone(said)
      } else if (file && checked && busy !== 'importing') void send(true, file, choice)
    },
  }
}

type Sent = { fields: Options['fields']; by: FileChoice; dryRun: boolean }

function formOf(file: File, { fields, by: { tables, fromFile }, dryRun }: Sent): FormData {
  const form = new FormData()
  form.set('file', file)
  for (const [name, value] of Object.entries(fields)) if (value) form.set(name, value)
  if (Object.keys(tables).length) form.set('choice', JSON.stringify(tables))
  if (fromFile.length)
    form.set('fromFile', fromFile === 'all' ? fromFile : JSON.stringify(fromFile))
  if (dryRun) form.set('dryRun', '1')
  return form
}
