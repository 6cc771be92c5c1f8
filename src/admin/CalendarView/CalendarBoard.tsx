'use client'
import { useCallback, useRef, useState } from 'react'
import type { CalendarWords } from '@/i18n/vi/calendar'
import type { CalendarFilters } from '@/queries/calendarFilters'
import { CalendarBar } from './CalendarBar'
import { CalendarGrid } from './CalendarGrid'
import { FilterBar } from './FilterBar'
import { KeyHelp } from './KeyHelp'
import { OccurrenceCard } from './OccurrenceCard'
import { StateBoard } from './StateBoard'
import { writeAddress, type CalendarAddress } from './calendarAddress'
import type { CalendarEntry } from './calendarEntries'
import type { CalendarLinks } from './calendarLinks'
import { useCalendarKeys } from './useCalendarKeys'
import './index.css'

export type BoardProps = {
  words: CalendarWords
  language: 'vi' | 'en'
  today: string
  /** Id of the person who looks at it. */
  person: string
  start: CalendarAddress
  /** Whether it is looked at on a phone, where the filters begin folded. */
  phone: boolean
  filters: CalendarFilters
  states: { value: string; label: string }[]
  links: CalendarLinks
}

/** Bar, page and card of the calendar; what is shown always stands in the address too. */
export function CalendarBoard(props: BoardProps) {
  const { words, language, links, start, states, today } = props
  const [address, setAddress] = useState(start)
  const [chosen, setChosen] = useState<CalendarEntry | null>(null)
  const [helping, setHelping] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const go = useCallback(
    (change: Partial<CalendarAddress>) =>
      setAddress((before) => {
        const next = { ...before, ...change }
        window.history.replaceState(null, '', writeAddress(links.self, next))
        return next
      }),
    [links.self],
  )
  useCalendarKeys({
    address,
    today,
    go,
    search: () => search.current?.focus(),
    create: () => links.create && window.location.assign(links.create),
    help: () => setHelping(true),
  })
  const { view } = address
  const stateNames = Object.fromEntries(states.map(({ value, label }) => [value, label]))
  const page = { words, language, api: links.api, address, choose: setChosen }
  return (
    <div className="cchc-calendar">
      <header className="cchc-calendar__bar">
        <CalendarBar {...props} address={address} go={go} showKeys={() => setHelping(true)} />
        <FilterBar {...props} savedApi={links.saved} address={address} go={go} search={search} />
      </header>
      {view === 'board' ? (
        <StateBoard {...page} states={states} activities={links.activitiesApi} />
      ) : (
        <CalendarGrid {...page} today={today} view={view} />
      )}
      <OccurrenceCard
        entry={chosen}
        words={words}
        stateNames={stateNames}
        links={links}
        close={() => setChosen(null)}
      />
      {helping && <KeyHelp words={words} close={() => setHelping(false)} />}
    </div>
  )
}
