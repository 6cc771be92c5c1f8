'use client'
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useState } from 'react'
import type { DateRange } from '@/domain/recurrence/schedule'
import { slugs } from '@/slugs'

/** What one stops typing for. */
const PAUSE_MS = 600

export type Found =
  { state: 'nothingToCheck' | 'checking' | 'failed' } | ({ state: 'found' } & Answer)

type Answer = {
  warnings: { message: string }[]
  horizon: DateRange | null
  unchecked: number
  noStation: boolean
}

const SCHEDULE = [
  'start',
  'durationMinutes',
  'timeZone',
  'rrule',
  'exdates',
  'rdates',
  'holidayPolicy',
  'weekendPolicy',
] as const

/** Asks the server about the form as it stands, a moment after the last change. */
export function useConflicts(): Found {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  // A text, so that the form's other fields do not ask again.
  const asked = useFormFields(([fields]) => requestText(fields, id))
  const [found, setFound] = useState<Found>({ state: 'nothingToCheck' })
  useEffect(() => {
    if (!asked) return setFound({ state: 'nothingToCheck' })
    const leaving = new AbortController()
    const address = `${config.serverURL}${config.routes.api}/${slugs.activities}/check`
    const ask = async () => {
      setFound((before) => (before.state === 'found' ? before : { state: 'checking' }))
      const answer = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: asked,
        signal: leaving.signal,
      })
      // A schedule that cannot be meant is told by its own field; others may not ask.
      if (answer.ok) setFound({ state: 'found', ...(await answer.json()) })
      else setFound({ state: 'nothingToCheck' })
    }
    const timer = setTimeout(() => {
      ask().catch(() => leaving.signal.aborted || setFound({ state: 'failed' }))
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [asked, config])
  return found
}

function requestText(fields: FormState, id: string | number | undefined): string | null {
  const value = (name: string): unknown => fields[name]?.value
  if (!value('schedule.start') || !value('channel') || !value('agency')) return null
  return JSON.stringify({
    id,
    channel: value('channel'),
    agency: value('agency'),
    executors: value('executors') ?? [],
    tasks: value('tasks') ?? [],
    schedule: Object.fromEntries(SCHEDULE.map((name) => [name, value(`schedule.${name}`)])),
  })
}
