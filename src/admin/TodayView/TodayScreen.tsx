'use client'
import { Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { foldVietnamese } from '@/domain/text/foldVietnamese'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { LoggingWords } from '@/i18n/vi/logging'
import type { DayOfSlots } from '@/queries/slotsOfDay'
import { byStation, countsOf, phaseOf, type ScreenSlot } from './day'
import { AgencySwitch, type AgencyChoice } from './AgencySwitch'
import { DaySwitch } from './DaySwitch'
import { LogSheet, type Asked } from './LogSheet'
import { ScreenContext, type Names } from './screenContext'
import { SlotCard, type SlotActions } from './SlotCard'
import { StationGroup } from './StationGroup'
import { asPlanned, useDay } from './useDay'

type Props = {
  day: DayOfSlots
  today: string
  words: LoggingWords
  names: Names
  language: 'vi' | 'en'
  person: string
  mayLog: boolean
  api: string
  self: string
  calendar: string
  /** The agencies to choose from, for those who see the whole city, and the one chosen. */
  agencies?: AgencyChoice[]
  agency: string
}

/** So many stations fit on a screen unfolded. */
const FEW = 2

/** A screen's address with those choices that are made. */
function address(self: string, choices: Record<string, string>): string {
  const made = Object.entries(choices).filter(([, value]) => value)
  return made.length ? `${self}?${new URLSearchParams(made)}` : self
}

/** The day at a glance: how far it is, each slot with its one tap, and the form for all else. */
export function TodayScreen({ day, today, words, person, api, self, calendar, ...others }: Props) {
  const { agencies, agency, ...rest } = others
  const router = useRouter()
  const { date, now, stations, channels } = day
  const { slots, logAll, logGroup, undo, submit } = useDay({
    slots: day.slots,
    api,
    words,
    person,
    reload: () => router.refresh(),
  })
  const [asked, setAsked] = useState<Asked | null>(null)
  const [search, setSearch] = useState('')
  const [onlyOpen, setOnlyOpen] = useState(false)

  const actions: SlotActions = {
    onAired: (slot) => void logAll([{ slot, draft: asPlanned(slot) }]),
    onOther: (slot, state) => setAsked({ slot, state }),
    onUndo: (slot) => void undo(slot),
  }
  const names = new Map(stations.map(({ id, name }) => [id, name]))
  const wanted = foldVietnamese(search.trim())
  const isShown = (slot: ScreenSlot) =>
    (!onlyOpen || phaseOf(slot, now) === 'open') &&
    (!wanted || foldVietnamese(`${names.get(slot.agency)} ${slot.title}`).includes(wanted))
  const shown = slots.filter(isShown)
  const groups = byStation(stations, shown)
  const several = byStation(stations, slots).length > 1
  const { all, done, upcoming } = countsOf(slots, now)

  return (
    <ScreenContext value={{ ...rest, words, now, date, stations, channels }}>
      <header className="cchc-today__top">
        <h1>{date === today ? words.title : fill(words.titleOf, { date: formatDate(date) })}</h1>
        <DaySwitch
          date={date}
          today={today}
          address={(on) => address(self, { ngay: on === today ? '' : on, coquan: agency })}
          words={words}
        />
        {agencies && (
          <AgencySwitch
            agency={agency}
            choices={agencies}
            address={(code) => address(self, { ngay: date === today ? '' : date, coquan: code })}
            words={words}
          />
        )}
        {all > 0 && (
          <div className="cchc-today__progress" role="status">
            <progress max={all} value={done} aria-hidden="true" />
            <strong>{fill(done === all ? words.allDone : words.done, { done, all })}</strong>
            {upcoming > 0 && <span>{fill(words.upcomingCount, { count: upcoming })}</span>}
          </div>
        )}
      </header>
      {(several || onlyOpen) && (
        <div className="cchc-today__filter">
          <input
            type="search"
            value={search}
            placeholder={words.search}
            aria-label={words.search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <label>
            <input
              type="checkbox"
              checked={onlyOpen}
              onChange={(event) => setOnlyOpen(event.target.checked)}
            />
            {words.onlyOpen}
          </label>
        </div>
      )}
      {slots.length === 0 ? (
        <div className="cchc-today__empty">
          <p>{words.empty}</p>
          <p>{words.emptyHint}</p>
          <a className="cchc-button" href={calendar}>
            {words.seeCalendar}
          </a>
        </div>
      ) : several ? (
        groups.map((group) => (
          <StationGroup
            key={group.station.id}
            group={group}
            open={groups.length <= FEW}
            actions={actions}
            onGroup={(due) => void logGroup(due)}
          />
        ))
      ) : (
        <ul className="cchc-today__slots">
          {shown.map((slot) => (
            <SlotCard key={slot.key} slot={slot} actions={actions} />
          ))}
        </ul>
      )}
      {slots.length > 0 && shown.length === 0 && <p>{words.noneMatch}</p>}
      {rest.mayLog && stations.length > 0 && date <= today && (
        <button
          type="button"
          className="cchc-button cchc-today__unplanned"
          onClick={() => setAsked({ slot: null, state: 'aired' })}
        >
          <Plus size={18} aria-hidden="true" />
          {words.unplanned}
        </button>
      )}
      {asked && (
        <LogSheet
          key={asked.slot?.key ?? 'unplanned'}
          asked={asked}
          onSubmit={submit}
          onRemove={(slot) => void undo(slot)}
          onClose={() => setAsked(null)}
        />
      )}
    </ScreenContext>
  )
}
