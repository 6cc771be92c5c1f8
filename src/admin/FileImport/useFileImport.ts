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

type Checked<File> = { answer: File; fields: string; choice: TableChoice<string> }

const NOTHING_CHOSEN: TableChoice<string> = {}

/**
 * A file on its way: chosen, checked, imported. The file stays chosen whatever goes wrong. What was
 * checked holds for its fields alone; for other tables or columns it is checked again at once.
 */
export function useFileImport<Outcome extends { saved: boolean }>({
  api,
  failed,
  fields,
  onSaved,
}: Options) {
  const [file, setFile] = useState<File | null>(null)
  const [busy, setBusy] = useState<'checking' | 'importing' | null>(null)
  const [checked, setChecked] = useState<Checked<Outcome> | null>(null)
  const [choice, setChoice] = useState(NOTHING_CHOSEN)
  const [error, setError] = useState('')
  /** Only what was asked last is shown. */
  const latest = useRef(0)
  const asked = JSON.stringify(fields)

  const send = async (dryRun: boolean, chosen: File, tables: TableChoice<string>) => {
    const turn = ++latest.current
    setBusy(dryRun ? 'checking' : 'importing')
    setError('')
    const form = new FormData()
    form.set('file', chosen)
    for (const [name, value] of Object.entries(fields)) if (value) form.set(name, value)
    if (Object.keys(tables).length) form.set('choice', JSON.stringify(tables))
    if (dryRun) form.set('dryRun', '1')
    const answer = await ask<Outcome>(api, { body: form })
    if (turn !== latest.current) return
    setBusy(null)
    // No network, or a file that was changed or moved since it was chosen.
    if (!answer.ok) return setError(answer.message ?? failed)
    setChecked({ answer: answer.body, fields: asked, choice: tables })
    if (!dryRun) onSaved()
  }
  const start = (chosen: File | null) => {
    latest.current++
    setFile(chosen)
    setChecked(null)
    setChoice(NOTHING_CHOSEN)
    setError('')
    setBusy(null)
  }

  return {
    file,
    busy,
    error,
    choice,
    outcome: checked?.fields === asked ? checked.answer : null,
    /** It was checked as it is chosen now. */
    isCurrent: checked?.choice === choice,
    choose: (chosen: File, andCheck: boolean) => {
      start(chosen)
      if (andCheck) void send(true, chosen, NOTHING_CHOSEN)
    },
    map: (changed: TableChoice<string>) => {
      if (!file || busy === 'importing') return
      setChoice(changed)
      void send(true, file, changed)
    },
    check: () => file && void send(true, file, choice),
    save: () => file && void send(false, file, choice),
    again: () => start(null),
  }
}
