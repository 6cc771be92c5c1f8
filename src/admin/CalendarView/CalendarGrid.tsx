'use client'
import FullCalendar, { type EventApi } from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import interaction from '@fullcalendar/react/interaction'
import list from '@fullcalendar/react/list'
import enGb from '@fullcalendar/react/locales/en-gb'
import vi from '@fullcalendar/react/locales/vi'
import classic from '@fullcalendar/react/themes/classic'
import timeGrid from '@fullcalendar/react/timegrid'
import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/palette.css'
import '@fullcalendar/react/themes/classic/theme.css'
import { useMemo, useRef, type KeyboardEvent } from 'react'
import { minutesBetween } from '@/domain/recurrence/addMinutes'
import { fill } from '@/i18n/fill'
import type { CalendarWords } from '@/i18n/vi/calendar'
import { EntryContent } from './EntryContent'
import type { CalendarAddress } from './calendarAddress'
import { eventOf, type CalendarEntry } from './calendarEntries'
import { sumEventOf, sumUpDenseDays, type DaySum } from './denseDays'
import { pageOf } from './calendarPage'
import { moveFocus } from './moveFocus'
import { morningOf, stretchOf, type Stretch } from './stretch'
import { PageStatus } from './PageStatus'
import { SumContent } from './SumContent'
import { useCalendarEntries } from './useCalendarEntries'
import { useFocusAgain } from './useFocusAgain'

const FULL_VIEWS = {
  month: 'dayGridMonth',
  week: 'timeGridWeek',
  day: 'timeGridDay',
  list: 'listMonth',
} as const

/**
 * Occurrences of a day that can be read one by one; a day with more is summed up by channel, and one
 * looked at alone becomes a list.
 */
const READABLE = { month: 6, week: 24, day: Infinity, list: 40 } as const

export type GridView = keyof typeof FULL_VIEWS

type Props = {
  words: CalendarWords
  language: 'vi' | 'en'
  today: string
  api: string
  address: CalendarAddress
  view: GridView
  choose: (entry: CalendarEntry) => void
  /** A day that was summed up is looked at alone. */
  openDay: (date: string) => void
  /** Local time of the city, for what is history. */
  now: string
  version: number
  /** An occurrence was put elsewhere, or stretched; `revert` puts it back. */
  drop: (entry: CalendarEntry, to: Stretch, revert: () => void) => void
  /** A free stretch was chosen; null for those who may not plan anything. */
  choosePlace: ((stretch: Stretch) => void) | null
}

type Dropped = { event: EventApi; revert: () => void }

/** The page itself. FullCalendar draws; what it shows and where it stands is decided outside it. */
export function CalendarGrid(props: Props) {
  const { words, language, today, api, address, view, choose, now, version, choosePlace, openDay } =
    props
  const { date } = address
  const range = useMemo(() => pageOf(view, date), [view, date])
  const loaded = useCalendarEntries(api, range, address, language, version)
  const { entries, state } = loaded
  const shown = useMemo(() => sumUpDenseDays(entries, READABLE[view]), [entries, view])
  const events = useMemo(
    () => [...shown.entries.map((entry) => eventOf(entry, now)), ...shown.sums.map(sumEventOf)],
    [shown, now],
  )
  const onTimeGrid = view === 'week' || view === 'day'
  const asList = view === 'day' && entries.length > READABLE.week
  const entryOf = (event: EventApi) => event.extendedProps.entry as CalendarEntry
  const sumOf = (event: EventApi) => event.extendedProps.sum as DaySum | undefined
  const page = useRef<HTMLDivElement>(null)
  const comeBackTo = useFocusAgain(page, entries)
  const dropped = ({ event, revert }: Dropped) => {
    // What takes place at a time does not last a day because it was let go among the sums.
    if (event.allDay) return revert()
    comeBackTo(entryOf(event))
    const stretch = { start: event.startStr.slice(0, 16), end: event.endStr.slice(0, 16) }
    props.drop(entryOf(event), stretch, revert)
  }
  return (
    <div
      ref={page}
      className="cchc-calendar__page"
      aria-busy={state === 'loading'}
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => moveFocus(event)}
    >
      <PageStatus words={words} language={language} loaded={loaded} />
      <FullCalendar
        key={`${asList ? 'dense' : view} ${date.slice(0, view === 'week' || view === 'day' ? 10 : 7)}`}
        plugins={[dayGrid, timeGrid, list, interaction, classic]}
        locale={language === 'en' ? enGb : vi}
        timeZone="UTC"
        now={today}
        initialView={asList ? 'listDay' : FULL_VIEWS[view]}
        initialDate={date}
        headerToolbar={false}
        height="auto"
        firstDay={1}
        fixedWeekCount={false}
        dayMaxEvents={READABLE.month}
        moreLinkContent={({ num }: { num: number }) => fill(words.more, { count: num })}
        slotMinTime="05:00:00"
        slotMaxTime="22:00:00"
        allDaySlot={shown.sums.length > 0}
        allDayText={words.summedUp}
        slotEventOverlap={false}
        eventMinHeight={22}
        eventMaxStack={3}
        eventTimeFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        slotHeaderFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        eventColor="transparent"
        eventDisplay="block"
        listDayFormat={{ weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' }}
        listDayAltFormat={() => ''}
        noEventsContent={() => words.none}
        events={events}
        eventOrder="start,-duration,allDay,order,title"
        eventInteractive
        eventClick={({ event }) => {
          const sum = sumOf(event)
          if (sum) return openDay(sum.date)
          comeBackTo(entryOf(event))
          choose(entryOf(event))
        }}
        eventDrop={dropped}
        eventResize={dropped}
        snapDuration="00:15:00"
        selectable={!!choosePlace}
        selectMirror
        selectMinDistance={5}
        select={({ startStr, endStr, allDay }) =>
          choosePlace?.(allDay ? morningOf(startStr) : stretchOf(startStr, endStr))
        }
        eventContent={({ event, timeText, isMirror }) => {
          const sum = sumOf(event)
          if (sum) return <SumContent sum={sum} words={words} />
          const entry = entryOf(event)
          // What is being chosen by dragging is no occurrence yet.
          if (isMirror && !entry) return timeText
          return <EntryContent entry={entry} time={timeText} tall={onTimeGrid && !isShort(entry)} />
        }}
      />
    </div>
  )
}

/** Too short for more than one line on the time grid. */
function isShort({ start, end }: CalendarEntry): boolean {
  return minutesBetween(start, end) <= 45
}
