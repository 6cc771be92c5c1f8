'use client'
import { useId, useState } from 'react'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { FeedWords } from '@/i18n/vi/feeds'
import type { OwnFeed } from '@/queries/feeds/ownFeeds'

type Props = {
  words: FeedWords['own']
  feed: OwnFeed
  busy: boolean
  rotate: () => void
  revoke: () => void
}

/** One calendar in use. Changing and stopping are asked once more: a device will lose it. */
export function FeedRow({ words, feed, busy, rotate, revoke }: Props) {
  const id = useId()
  const [asking, setAsking] = useState<'rotate' | 'revoke' | null>(null)
  const { name, created, used } = feed
  if (asking) {
    return (
      // Keys make these other buttons, not the old ones with other words: focus goes where it is asked.
      <li key="asking">
        <p id={id}>{fill(asking === 'rotate' ? words.rotateAsk : words.revokeAsk, { name })}</p>
        <div>
          <button
            type="button"
            autoFocus
            aria-describedby={id}
            className="cchc-button cchc-button--primary"
            disabled={busy}
            onClick={() => {
              if (asking === 'rotate') rotate()
              else revoke()
              setAsking(null)
            }}
          >
            {asking === 'rotate' ? words.rotate : words.revoke}
          </button>
          <button type="button" className="cchc-button" onClick={() => setAsking(null)}>
            {words.keep}
          </button>
        </div>
      </li>
    )
  }
  return (
    <li key="row">
      <p>
        <strong>{name}</strong>
        <span>
          {fill(words.created, { date: formatDate(created) })},{' '}
          {used ? fill(words.used, { date: formatDate(used) }) : words.neverUsed}
        </span>
      </p>
      <div>
        <button type="button" className="cchc-button" onClick={() => setAsking('rotate')}>
          {words.rotate}
        </button>
        <button type="button" className="cchc-button" onClick={() => setAsking('revoke')}>
          {words.revoke}
        </button>
      </div>
    </li>
  )
}
