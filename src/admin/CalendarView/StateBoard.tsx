'use client'
import { useState } from 'react'
import { RemarkDialog } from '@/admin/WorkflowButtons/RemarkDialog'
import type { ActivityState } from '@/domain/workflow/activityStates'
import { fill } from '@/i18n/fill'
import { workflow as en } from '@/i18n/en/workflow'
import { inLanguage } from '@/i18n/inLanguage'
import type { CalendarWords } from '@/i18n/vi/calendar'
import { workflow as vi } from '@/i18n/vi/workflow'
import { StateBadge } from '@/theme/StateBadge'
import { BoardCard } from './BoardCard'
import type { CalendarAddress } from './calendarAddress'
import type { CalendarEntry } from './calendarEntries'
import { pageOf } from './calendarPage'
import { PageStatus } from './PageStatus'
import { columnsOf } from './stateColumns'
import { useCalendarEntries } from './useCalendarEntries'
import { useStateMove } from './useStateMove'

type Props = {
  words: CalendarWords
  language: 'vi' | 'en'
  /** `GET /api/calendar`, and the REST address of the activities. */
  api: string
  activities: string
  address: CalendarAddress
  states: { value: string; label: string }[]
  version: number
  choose: (entry: CalendarEntry) => void
}

/** Cards a column begins with; what comes after them is one click away. */
const SHOWN = 30

/** The month's activities by state; dragging a card into another column moves it on its way. */
export function StateBoard(props: Props) {
  const { words, language, api, activities, address, states, version, choose } = props
  const range = pageOf('board', address.date)
  const loaded = useCalendarEntries(api, range, address, language, version)
  const [whole, setWhole] = useState<readonly string[]>([])
  const [over, setOver] = useState<string | null>(null)
  const flow = inLanguage({ vi, en }, language)
  const names = Object.fromEntries(states.map(({ value, label }) => [value, label]))
  const { asking, busy, drop, make, cancel } = useStateMove({
    activities,
    words: flow,
    names,
    done: loaded.retry,
  })
  return (
    <div aria-busy={loaded.state === 'loading'}>
      <PageStatus words={words} language={language} loaded={loaded} />
      <div className="cchc-board">
        {columnsOf(loaded.entries).map(({ state, cards }) => (
          <section
            key={state}
            className={`cchc-board__column ${over === state ? 'cchc-board__column--over' : ''}`}
            aria-label={names[state]}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(state)
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              setOver(null)
              const [id = '', from] = event.dataTransfer.getData('text/plain').split(' ')
              drop(id, from as ActivityState, state)
            }}
          >
            <h2>
              <StateBadge state={state} label={names[state] ?? ''} /> <span>{cards.length}</span>
            </h2>
            <ul>
              {(whole.includes(state) ? cards : cards.slice(0, SHOWN)).map((card) => (
                <BoardCard key={card.entry.activityId} card={card} words={words} choose={choose} />
              ))}
            </ul>
            {cards.length === 0 && <p>{words.columnEmpty}</p>}
            {!whole.includes(state) && cards.length > SHOWN && (
              <button type="button" onClick={() => setWhole([...whole, state])}>
                {fill(words.more, { count: cards.length - SHOWN })}
              </button>
            )}
          </section>
        ))}
      </div>
      {asking && (
        <RemarkDialog
          move={asking.move}
          words={flow}
          busy={busy}
          cancel={cancel}
          make={(remark) => void make(asking, remark)}
        />
      )}
    </div>
  )
}
