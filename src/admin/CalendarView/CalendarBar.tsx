'use client'
import { ChevronLeft, ChevronRight, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { VIEWS, type CalendarAddress } from './calendarAddress'
import type { BoardProps } from './CalendarBoard'
import { shiftDate, titleOf } from './calendarDates'
import { SubscribeLink } from '@/admin/FeedPanel/SubscribeLink'

type Props = BoardProps & {
  address: CalendarAddress
  go: (change: Partial<CalendarAddress>) => void
}

/** Where one is, where to go, and what is shown. */
export function CalendarBar({
  words,
  language,
  today,
  filters,
  states,
  links,
  address,
  go,
}: Props) {
  const { view, date } = address
  const [text, setText] = useState(address.q)
  useEffect(() => {
    const waiting = setTimeout(() => {
      if (text !== address.q) go({ q: text })
    }, 300)
    return () => clearTimeout(waiting)
  }, [text, address.q, go])
  const selects = [
    { name: 'agency', label: words.agency, all: words.allAgencies, options: filters.agencies },
    {
      name: 'channel',
      label: words.channel,
      all: words.allChannels,
      options: filters.channels.map((channel) => ({
        value: channel.value,
        label: language === 'en' ? channel.nameEn : channel.nameVi,
      })),
    },
    { name: 'state', label: words.state, all: words.allStates, options: states },
  ] as const
  return (
    <header className="cchc-calendar__bar">
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
        <SubscribeLink />
        {links.create && (
          <a className="cchc-button" href={links.create}>
            <Plus aria-hidden size={18} /> {words.create}
          </a>
        )}
      </div>
      <div className="cchc-calendar__filters">
        {selects.map(({ name, label, all, options }) => (
          <select
            key={name}
            aria-label={label}
            value={address[name]}
            onChange={(event) => go({ [name]: event.target.value })}
          >
            <option value="">{all}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        ))}
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </header>
  )
}
