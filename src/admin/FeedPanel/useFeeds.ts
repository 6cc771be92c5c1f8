'use client'
import { useState } from 'react'
import type { OwnFeed } from '@/queries/feeds/ownFeeds'

type Answer = { path?: string; doc?: { id: string; name: string }; errors?: { message: string }[] }

/** One's private calendars as they are made, changed and stopped. The secret is kept only on screen. */
export function useFeeds({
  api,
  start,
  failed,
}: {
  api: string
  start: OwnFeed[]
  failed: string
}) {
  const [feeds, setFeeds] = useState(start)
  const [address, setAddress] = useState('')
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)

  const ask = async (path: string, body: object, then: (answer: Answer) => void) => {
    setBusy(true)
    setError('')
    try {
      const response = await fetch(`${api}/${path}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      const answer = (await response.json()) as Answer
      if (answer.errors) setError(answer.errors[0]?.message ?? failed)
      else then(answer)
      return !answer.errors
    } catch {
      setError(failed)
      return false
    } finally {
      setBusy(false)
    }
  }
  const show = ({ path }: Answer) => setAddress(`${window.location.origin}${path ?? ''}`)

  return {
    feeds,
    address,
    error,
    busy,
    open: (name: string, today: string) =>
      ask('open', { name }, (answer) => {
        show(answer)
        if (answer.doc) setFeeds([{ ...answer.doc, created: today, used: null }, ...feeds])
      }),
    rotate: (id: string) => ask(`${id}/rotate`, {}, show),
    revoke: (id: string) =>
      ask(`${id}/revoke`, {}, () => {
        setAddress('')
        setFeeds(feeds.filter((feed) => feed.id !== id))
      }),
  }
}
