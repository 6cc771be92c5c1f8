'use client'
import { SlidersHorizontal, X } from 'lucide-react'
import { useEffect, useState, type RefObject } from 'react'
import { fill } from '@/i18n/fill'
import type { CalendarWords } from '@/i18n/vi/calendar'
import type { CalendarFilters } from '@/queries/calendarFilters'
import { filterOf, NO_FILTER, type CalendarAddress } from './calendarAddress'
import { FilterSelect } from './FilterSelect'
import { SavedFilters } from './SavedFilters'

type Props = {
  words: CalendarWords
  language: 'vi' | 'en'
  filters: CalendarFilters
  states: { value: string; label: string }[]
  savedApi: string
  person: string
  phone: boolean
  address: CalendarAddress
  go: (change: Partial<CalendarAddress>) => void
  search: RefObject<HTMLInputElement | null>
}

/** What is shown: chosen at once, kept in the address, and under a name if it is needed again. */
export function FilterBar(props: Props) {
  const { words, language, filters, states, address, go, search } = props
  const [text, setText] = useState(address.q)
  const [known, setKnown] = useState(address.q)
  if (known !== address.q) {
    setKnown(address.q)
    setText(address.q)
  }
  useEffect(() => {
    const waiting = setTimeout(() => {
      if (text !== address.q) go({ q: text })
    }, 300)
    return () => clearTimeout(waiting)
  }, [text, address.q, go])
  const count = Object.keys(filterOf(address)).length
  const select = (name: 'agency' | 'channel' | 'topic' | 'state') => ({
    value: address[name],
    onChange: (value: string) => go({ [name]: value }),
  })
  const channels = filters.channels.map(({ value, nameVi, nameEn }) => ({
    value,
    label: language === 'en' ? nameEn : nameVi,
  }))
  return (
    <details className="cchc-calendar__filter" open={!props.phone}>
      <summary>
        <SlidersHorizontal aria-hidden size={18} />{' '}
        {count ? fill(words.filterCount, { count }) : words.filter}
      </summary>
      <div className="cchc-calendar__filters">
        <FilterSelect
          label={words.agency}
          all={words.allAgencies}
          options={filters.agencies}
          {...select('agency')}
        />
        <FilterSelect
          label={words.channel}
          all={words.allChannels}
          options={channels}
          {...select('channel')}
        />
        <FilterSelect
          label={words.topic}
          all={words.allTopics}
          options={filters.topics}
          {...select('topic')}
        />
        <FilterSelect
          label={words.task}
          all={words.allTasks}
          options={filters.tasks.map(({ plan, ...task }) => ({ ...task, group: plan }))}
          value={address.task}
          onChange={(task) => go({ task })}
        />
        <FilterSelect
          label={words.state}
          all={words.allStates}
          options={states}
          {...select('state')}
        />
        <input
          ref={search}
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {count > 0 && (
          <button type="button" onClick={() => go(NO_FILTER)}>
            <X aria-hidden size={18} /> {words.clear}
          </button>
        )}
        <SavedFilters
          words={words}
          api={props.savedApi}
          person={props.person}
          address={address}
          go={go}
        />
      </div>
    </details>
  )
}
