'use client'
import { useEffect, useState } from 'react'
import type { Calendar } from '@/queries/calendar'
import { entriesOf, type CalendarEntry } from './calendarEntries'
import type { CalendarAddress } from './calendarAddress'

type Loaded = { entries: CalendarEntry[]; state: 'loading' | 'ready' | 'failed'; message?: string }

/** One range-bounded request for what the page shows; a newer page abandons the older request. */
export function useCalendarEntries(
  api: string,
  range: { from: string; to: string },
  { agency, channel, state, q }: CalendarAddress,
  language: 'vi' | 'en',
): Loaded & { retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ entries: [], state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const { from, to } = range
  useEffect(() => {
    const leaving = new AbortController()
    const filters = Object.entries({ agency, channel, state, q }).filter(([, value]) => value)
    const query = new URLSearchParams([['from', from], ['to', to], ['logs', '1'], ...filters])
    setLoaded((before) => ({ ...before, state: 'loading' }))
    fetch(`${api}?${query.toString()}`, { credentials: 'include', signal: leaving.signal })
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
  }, [api, from, to, agency, channel, state, q, language, attempt])
  return { ...loaded, retry: () => setAttempt((times) => times + 1) }
}
