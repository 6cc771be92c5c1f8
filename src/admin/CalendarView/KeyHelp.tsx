'use client'
import { useEffect, useRef } from 'react'
import type { CalendarWords } from '@/i18n/vi/calendar'
import { VIEWS } from './calendarAddress'
import { KEYS } from './useCalendarKeys'

/** Which key does what. */
export function KeyHelp({ words, close }: { words: CalendarWords; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const rows = [
    ...VIEWS.map((view, index) => [String(index + 1), words[view]]),
    [KEYS.previous, words.previous],
    [KEYS.next, words.next],
    [KEYS.today, words.today],
    [KEYS.search, words.search],
    [KEYS.create, words.create],
    ['Tab', words.keyTab],
    ['← → ↑ ↓', words.keyArrows],
    ['Enter', words.keyEnter],
    ['Esc', words.close],
    [KEYS.help, words.keys],
  ]
  return (
    <dialog ref={dialog} className="cchc-card" aria-labelledby="cchc-keys-title" onClose={close}>
      <h2 id="cchc-keys-title">{words.keys}</h2>
      <dl className="cchc-calendar__keylist">
        {rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  )
}
