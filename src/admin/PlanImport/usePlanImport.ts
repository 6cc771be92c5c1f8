'use client'
import { useState } from 'react'
import type { ImportOutcome } from '../../../collections/Plans/verbs/importPlan'

export type Step = 'choosing' | 'checking' | 'checked' | 'importing' | 'done'

type Answer = ImportOutcome & { errors?: { message: string }[] }

/** A file on its way: chosen, checked, imported. The file stays chosen whatever goes wrong. */
export function usePlanImport({ api, failed }: { api: string; failed: string }) {
  const [file, setFile] = useState<File | null>(null)
  const [plan, setPlan] = useState('')
  const [step, setStep] = useState<Step>('choosing')
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null)
  const [error, setError] = useState('')

  const send = async (dryRun: boolean, chosen: File, name: string) => {
    setStep(dryRun ? 'checking' : 'importing')
    setError('')
    const form = new FormData()
    form.set('file', chosen)
    form.set('plan', name)
    if (dryRun) form.set('dryRun', '1')
    try {
      const response = await fetch(api, { method: 'POST', credentials: 'include', body: form })
      const answer = (await response.json()) as Answer
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

  return {
    file,
    plan,
    step,
    outcome,
    error,
    choose: (chosen: File) => {
      setFile(chosen)
      setOutcome(null)
      void send(true, chosen, plan)
    },
    name: (text: string) => {
      setPlan(text)
      setOutcome(null)
      setStep('choosing')
    },
    check: () => file && void send(true, file, plan),
    save: () => file && void send(false, file, plan),
    again: () => {
      setFile(null)
      setOutcome(null)
      setError('')
      setStep('choosing')
    },
  }
}
