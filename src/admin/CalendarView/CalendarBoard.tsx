'use client'
import { useCallback, useState } from 'react'
import type { CalendarWords } from '@/i18n/vi/calendar'
import type { CalendarFilters } from '@/queries/calendarFilters'
import { CalendarBar } from './CalendarBar'
import { CalendarGrid } from './CalendarGrid'
import { OccurrenceCard } from './OccurrenceCard'
import { writeAddress, type CalendarAddress } from './calendarAddress'
import type { CalendarEntry } from './calendarEntries'
import './index.css'

export type CalendarLinks = {
  api: string
  self: string
  activities: string
  slots: string | null
  create: string | null
}

export type BoardProps = {
  words: CalendarWords
  language: 'vi' | 'en'
  today: string
  start: CalendarAddress
  filters: CalendarFilters
  states: { value: string; label: string }[]
  links: CalendarLinks
}

/** Bar, grid and card of the calendar; what is shown always stands in the address too. */
export function CalendarBoard(props: BoardProps) {
  const { words, links, start, states } = props
  const [address, setAddress] = useState(start)
  const [chosen, setChosen] = useState<CalendarEntry | null>(null)
  const go = useCallback(
    (change: Partial<CalendarAddress>) =>
      setAddress((before) => {
        const next = { ...before, ...change }
        window.history.replaceState(null, '', writeAddress(links.self, next))
        return next
      }),
    [links.self],
  )
  return (
    <div className="cchc-calendar">
      <CalendarBar {...props} address={address} go={go} />
      <CalendarGrid
        words={words}
        language={props.language}
        today={props.today}
        api={links.api}
        address={address}
        choose={setChosen}
      />
      <OccurrenceCard
        entry={chosen}
        words={words}
        stateNames={Object.fromEntries(states.map(({ value, label }) => [value, label]))}
        links={links}
        close={() => setChosen(null)}
      />
    </div>
  )
}
