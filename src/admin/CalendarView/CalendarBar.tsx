'use client'
import { ChevronLeft, ChevronRight, Keyboard, Plus, Printer } from 'lucide-react'
import { SubscribeLink } from '@/admin/FeedPanel/SubscribeLink'
import { VIEWS, writeAddress, type CalendarAddress } from './calendarAddress'
import type { BoardProps } from './CalendarBoard'
import { shiftDate, titleOf } from './calendarDates'

type Props = Pick<BoardProps, 'words' | 'language' | 'today' | 'links'> & {
  address: CalendarAddress
  go: (change: Partial<CalendarAddress>) => void
  showKeys: () => void
}

/** Where one is and where to go: the page, its kind, a new activity, paper. */
export function CalendarBar({ words, language, today, links, address, go, showKeys }: Props) {
  const { view, date } = address
  return (
    <div className="cchc-calendar__where">
      <h1>{titleOf(view, date, language)}</h1>
      <div className="cchc-calendar__move">
        <button
          type="button"
          aria-label={words.previous}
          onClick={() => go({ date: shiftDate(view, date, -1) })}
        >
          <ChevronLeft aria-hidden size={20} />
        </button>
        <button type="button" onClick={() => go({ date: today })}>
          {words.today}
        </button>
        <button
          type="button"
          aria-label={words.next}
          onClick={() => go({ date: shiftDate(view, date, 1) })}
        >
          <ChevronRight aria-hidden size={20} />
        </button>
      </div>
      <div className="cchc-calendar__views" role="group" aria-label={words.title}>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={view === name}
            onClick={() => go({ view: name })}
          >
            {words[name]}
          </button>
        ))}
      </div>
      <a
        className="cchc-button cchc-calendar__icon"
        href={writeAddress(links.print, address)}
        aria-label={words.print}
        title={words.print}
      >
        <Printer aria-hidden size={18} />
      </a>
      <button
        type="button"
        className="cchc-calendar__icon cchc-calendar__keys"
        aria-label={words.keys}
        title={words.keys}
        onClick={showKeys}
      >
        <Keyboard aria-hidden size={18} />
      </button>
      <SubscribeLink />
      {links.create && (
        <a className="cchc-button" href={links.create}>
          <Plus aria-hidden size={18} /> {words.create}
        </a>
      )}
    </div>
  )
}
