'use client'
import { Plus } from 'lucide-react'
import { useId, useState } from 'react'
import type { FeedWords } from '@/i18n/vi/feeds'
import type { OwnFeed } from '@/queries/feeds/ownFeeds'
import { FeedAddress } from './FeedAddress'
import { FeedRow } from './FeedRow'
import { useFeeds } from './useFeeds'

type Props = { words: FeedWords['own']; feeds: OwnFeed[]; api: string }

/** A name and a button; the address it gives, once; and those in use. */
export function FeedBoard({ words, feeds: start, api }: Props) {
  const id = useId()
  const [name, setName] = useState('')
  const { feeds, address, error, busy, open, rotate, revoke } = useFeeds({
    api,
    start,
    failed: words.failed,
  })
  return (
    <>
      <p>{words.lead}</p>
      <p className="cchc-feeds__secret">{words.secret}</p>
      <form
        className="cchc-feeds__form"
        onSubmit={(event) => {
          event.preventDefault()
          const today = new Date().toLocaleDateString('sv-SE')
          void open(name, today).then((done) => done && setName(''))
        }}
      >
        <label htmlFor={id}>{words.name}</label>
        <input
          id={id}
          value={name}
          maxLength={80}
          required
          placeholder={words.namePlaceholder}
          onChange={(event) => setName(event.target.value)}
        />
        <button className="cchc-button cchc-button--primary" disabled={busy || !name.trim()}>
          <Plus size={18} aria-hidden="true" /> {words.create}
        </button>
      </form>
      <div aria-live="polite">
        {error && (
          <p className="cchc-feeds__error" role="alert">
            {error}
          </p>
        )}
        {address && <FeedAddress key={address} words={words} address={address} />}
      </div>
      <h2>{words.list}</h2>
      {feeds.length === 0 && <p>{words.none}</p>}
      <ul className="cchc-feeds__list">
        {feeds.map((feed) => (
          <FeedRow
            key={feed.id}
            words={words}
            feed={feed}
            busy={busy}
            rotate={() => void rotate(feed.id)}
            revoke={() => void revoke(feed.id)}
          />
        ))}
      </ul>
    </>
  )
}
