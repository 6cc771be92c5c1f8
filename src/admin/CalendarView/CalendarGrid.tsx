'use client'
import FullCalendar from '@fullcalendar/react'
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
import { useMemo } from 'react'
import { fill } from '@/i18n/fill'
import type { CalendarWords } from '@/i18n/vi/calendar'
import { EntryContent } from './EntryContent'
import type { CalendarAddress } from './calendarAddress'
import { eventOf, type CalendarEntry } from './calendarEntries'
import { pageOf } from './calendarPage'
import { PageStatus } from './PageStatus'
import { useCalendarEntries } from './useCalendarEntries'

const FULL_VIEWS = {
  month: 'dayGridMonth',
  week: 'timeGridWeek',
  day: 'timeGridDay',
  list: 'listMonth',
} as const

export type GridView = keyof typeof FULL_VIEWS

type Props = {
  words: CalendarWords
  language: 'vi' | 'en'
  today: string
  api: string
  address: CalendarAddress
  view: GridView
  choose: (entry: CalendarEntry) => void
}

/** The page itself. FullCalendar draws; what it shows and where it stands is decided outside it. */
export function CalendarGrid({ words, language, today, api, address, view, choose }: Props) {
  const { date } = address
  const range = useMemo(() => pageOf(view, date), [view, date])
  const loaded = useCalendarEntries(api, range, address, language)
  const { entries, state } = loaded
  const events = useMemo(() => entries.map(eventOf), [entries])
  return (
    <div className="cchc-calendar__page" aria-busy={state === 'loading'}>
      <PageStatus words={words} language={language} loaded={loaded} />
      <FullCalendar
        key={`${view} ${date.slice(0, view === 'week' || view === 'day' ? 10 : 7)}`}
        plugins={[dayGrid, timeGrid, list, interaction, classic]}
        locale={language === 'en' ? enGb : vi}
        timeZone="UTC"
        now={today}
        initialView={FULL_VIEWS[view]}
        initialDate={date}
        headerToolbar={false}
        height="auto"
        firstDay={1}
        fixedWeekCount={false}
        dayMaxEvents={5}
        moreLinkContent={({ num }: { num: number }) => fill(words.more, { count: num })}
        slotMinTime="05:00:00"
        slotMaxTime="22:00:00"
        allDaySlot={false}
        slotEventOverlap={false}
        eventMaxStack={3}
        eventTimeFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        slotHeaderFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        eventColor="transparent"
        eventDisplay="block"
        listDayFormat={{ weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' }}
        noEventsContent={() => words.none}
        events={events}
        eventClick={({ event }) => choose(event.extendedProps.entry as CalendarEntry)}
        eventContent={({ event, timeText }) => (
          <EntryContent
            entry={event.extendedProps.entry as CalendarEntry}
            time={timeText}
            tall={view === 'week' || view === 'day'}
          />
        )}
      />
    </div>
  )
}
