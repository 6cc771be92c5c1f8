'use client'
import { useEffect, useState } from 'react'
import type { Calendar } from '@/queries/calendar'
import { entriesOf, type CalendarEntry } from './calendarEntries'
import { filterOf, type CalendarAddress } from './calendarAddress'

type Loaded = { entries: CalendarEntry[]; state: 'loading' | 'ready' | 'failed'; message?: string }

export type CalendarPage = Loaded & { retry: () => void }

/** One range-bounded request for what the page shows; a newer page abandons the older request. */
export function useCalendarEntries(
  api: string,
  range: { from: string; to: string },
  address: CalendarAddress,
  language: 'vi' | 'en',
  /** Another number asks again. */
  version = 0,
): CalendarPage {
  const [loaded, setLoaded] = useState<Loaded>({ entries: [], state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const { from, to } = range
  const filter = new URLSearchParams(filterOf(address)).toString()
  useEffect(() => {
    const leaving = new AbortController()
    const page = new URLSearchParams({ from, to, logs: '1' })
    setLoaded((before) => ({ ...before, state: 'loading' }))
    fetch(`${api}?${page.toString()}&${filter}`, { credentials: 'include', signal: leaving.signal })
      .then(async (answer) => {
        const body = (await answer.json()) as Calendar & { errors?: { message: string }[] }
        if (!answer.ok) {
          return setLoaded({ entries: [], state: 'failed', message: body.errors?.[0]?.message })
        }
        setLoaded({ entries: entriesOf(body, language), state: 'ready' })
      })
      .catch(() => {
        if (!leaving.signal.aborted) setLoaded({ entries: [], state: 'failed' })
      })
    return () => leaving.abort()
  }, [api, from, to, filter, language, attempt, version])
  return { ...loaded, retry: () => setAttempt((times) => times + 1) }
}
