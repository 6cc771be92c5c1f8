'use client'
import { useState } from 'react'
import { ask } from '@/admin/ask'
import type { OwnFeed } from '@/queries/feeds/ownFeeds'

type Made = { path?: string; doc?: { id: string; name: string } }

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

  const send = async (path: string, body: object, then: (answer: Made) => void) => {
    setBusy(true)
    setError('')
    const answer = await ask<Made>(`${api}/${path}`, { body })
    setBusy(false)
    if (answer.ok) then(answer.body)
    else setError(answer.message ?? failed)
    return answer.ok
  }
  const show = ({ path }: Made) => setAddress(`${window.location.origin}${path ?? ''}`)

  return {
    feeds,
    address,
    error,
    busy,
    open: (name: string, today: string) =>
      send('open', { name }, (answer) => {
        show(answer)
        if (answer.doc) setFeeds([{ ...answer.doc, created: today, used: null }, ...feeds])
      }),
    rotate: (id: string) => send(`${id}/rotate`, {}, show),
    revoke: (id: string) =>
      send(`${id}/revoke`, {}, () => {
        setAddress('')
        setFeeds(feeds.filter((feed) => feed.id !== id))
      }),
  }
}
