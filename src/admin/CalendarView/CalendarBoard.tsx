'use client'
import { useCallback, useRef, useState } from 'react'
import type { CalendarWords } from '@/i18n/vi/calendar'
import { NewActivity } from '@/admin/NewActivity'
import { SeriesChange } from '@/admin/SeriesChange'
import { seriesWords } from '@/i18n/seriesWords'
import type { CalendarFilters } from '@/queries/calendarFilters'
import type { NewActivityChoices } from '@/queries/newActivityChoices'
import { CalendarBar } from './CalendarBar'
import { CalendarGrid } from './CalendarGrid'
import { FilterBar } from './FilterBar'
import { KeyHelp } from './KeyHelp'
import { OccurrenceCard } from './OccurrenceCard'
import { StateBoard } from './StateBoard'
import { writeAddress, type CalendarAddress } from './calendarAddress'
import type { CalendarEntry } from './calendarEntries'
import type { CalendarLinks } from './calendarLinks'
import { morningOf } from './stretch'
import { useCalendarChanges } from './useCalendarChanges'
import { useCalendarKeys } from './useCalendarKeys'
import './index.css'

export type BoardProps = {
  words: CalendarWords
  language: 'vi' | 'en'
  today: string
  /** Local time of the city when the page was made. */
  now: string
  /** What a new activity may be given; null for those who may not make any. */
  choices: NewActivityChoices | null
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
  const { words, language, links, start, states, today, choices } = props
  const [address, setAddress] = useState(start)
  const [chosen, setChosen] = useState<CalendarEntry | null>(null)
  const changes = useCalendarChanges(links, seriesWords(language))
  const { api, version, question, place, choosePlace } = changes
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
    create: () => choices && choosePlace(morningOf(address.date)),
    help: () => setHelping(true),
  })
  const { view } = address
  const stateNames = Object.fromEntries(states.map(({ value, label }) => [value, label]))
  const page = { words, language, api: links.api, address, version, choose: setChosen }
  return (
    <div className="cchc-calendar">
      <header className="cchc-calendar__bar">
        <CalendarBar {...props} address={address} go={go} showKeys={() => setHelping(true)} />
        <FilterBar {...props} savedApi={links.saved} address={address} go={go} search={search} />
      </header>
      {view === 'board' ? (
        <StateBoard {...page} states={states} activities={links.activitiesApi} />
      ) : (
        <CalendarGrid
          {...page}
          today={today}
          now={props.now}
          view={view}
          openDay={(date) => go({ view: 'day', date })}
          drop={changes.drop}
          choosePlace={choices && choosePlace}
        />
      )}
      <OccurrenceCard
        entry={chosen}
        words={words}
        language={language}
        now={props.now}
        stateNames={stateNames}
        links={links}
        api={api}
        ask={changes.ask}
        changed={() => {
          setChosen(null)
          changes.changed()
        }}
        close={() => setChosen(null)}
      />
      {question && (
        <SeriesChange
          question={question}
          api={api}
          language={language}
          cancel={changes.cancel}
          done={(done) => {
            setChosen(null)
            changes.done(done)
          }}
        />
      )}
      {place && choices && (
        <NewActivity
          stretch={place}
          choices={choices}
          api={api}
          language={language}
          activities={links.activities}
          close={() => choosePlace(null)}
          created={() => {
            choosePlace(null)
            changes.changed()
          }}
        />
      )}
      {helping && <KeyHelp words={words} close={() => setHelping(false)} />}
    </div>
  )
}
