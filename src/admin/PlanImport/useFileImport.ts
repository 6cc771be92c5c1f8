'use client'
import { useState } from 'react'

export type Step = 'choosing' | 'checking' | 'checked' | 'importing' | 'done'

type Options = {
  api: string
  failed: string
  /** What goes with the file; an empty word is left out. */
  fields: Readonly<Record<string, string>>
}

/** A file on its way: chosen, checked, imported. The file stays chosen whatever goes wrong. */
export function useFileImport<Outcome extends { saved: boolean }>({
  api,
  failed,
  fields,
}: Options) {
  const [file, setFile] = useState<File | null>(null)
  const [step, setStep] = useState<Step>('choosing')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [error, setError] = useState('')

  const send = async (dryRun: boolean, chosen: File) => {
    setStep(dryRun ? 'checking' : 'importing')
    setError('')
    const form = new FormData()
    form.set('file', chosen)
    for (const [name, value] of Object.entries(fields)) if (value) form.set(name, value)
    if (dryRun) form.set('dryRun', '1')
    try {
      const response = await fetch(api, { method: 'POST', credentials: 'include', body: form })
      const answer = (await response.json()) as Outcome & { errors?: { message: string }[] }
      if (answer.errors) {
        setError(answer.errors[0]?.message ?? failed)
        setStep(dryRun ? 'choosing' : 'checked')
        return
      }
      setOutcome(answer)
      setStep(answer.saved ? 'done' : 'checked')
    } catch {
      // No network, or a file that was changed or moved since it was chosen.
      setError(failed)
      setStep(dryRun ? 'choosing' : 'checked')
    }
  }

  /** What was checked does not hold any more. */
  const stale = () => {
    setOutcome(null)
    setStep('choosing')
  }
  return {
    file,
    step,
    outcome,
    error,
    stale,
    choose: (chosen: File, andCheck = true) => {
      setFile(chosen)
      stale()
      if (andCheck) void send(true, chosen)
    },
    check: () => file && void send(true, file),
    save: () => file && void send(false, file),
    again: () => {
      setFile(null)
      setError('')
      stale()
    },
  }
}
