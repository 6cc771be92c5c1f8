'use client'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { OccurrenceActions } from '@/admin/OccurrenceActions'
import type { SeriesQuestion } from '@/admin/SeriesChange'
import type { SeriesApi } from '@/admin/SeriesChange/seriesApi'
import { isDue } from '@/domain/logging/isDue'
import { takesPlace } from '@/domain/recurrence/withExceptions'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import { seriesWords } from '@/i18n/seriesWords'
import type { CalendarWords } from '@/i18n/vi/calendar'
import { ChannelMark } from '@/theme/ChannelMark'
import { StateBadge } from '@/theme/StateBadge'
import type { CalendarEntry } from './calendarEntries'
import type { CalendarLinks } from './calendarLinks'

type Props = {
  entry: CalendarEntry | null
  words: CalendarWords
  language: 'vi' | 'en'
  /** Local time of the city, for whether it is due. */
  now: string
  api: SeriesApi
  ask: (question: SeriesQuestion) => void
  changed: () => void
  stateNames: Record<string, string>
  links: CalendarLinks
  close: () => void
}

/** One occurrence at a glance, and where to go on from it. */
export function OccurrenceCard(props: Props) {
  const { entry, words, language, stateNames, links, close } = props
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (entry) dialog.current?.showModal()
    else dialog.current?.close()
  }, [entry])
  return (
    <dialog ref={dialog} className="cchc-card" aria-labelledby="cchc-card-title" onClose={close}>
      {entry && (
        <>
          <button
            type="button"
            className="cchc-card__close"
            aria-label={words.close}
            onClick={close}
          >
            <X aria-hidden size={20} />
          </button>
          <ChannelMark code={entry.channelCode} icon={entry.channelIcon} name={entry.channelName} />
          <h2 id="cchc-card-title">{entry.shownTitle}</h2>
          <p className="cchc-card__when">
            {formatDate(entry.start.slice(0, 10))} · {entry.start.slice(11)}–{entry.end.slice(11)}
          </p>
          <p>{entry.agencyName}</p>
          <StateBadge state={entry.state} label={stateNames[entry.state] ?? ''} />
          {entry.change === 'moved' && (
            <p>{fill(words.moved, { from: formatDate(entry.originalStart) })}</p>
          )}
          {entry.merged && (
            <p>{fill(words.merged, { from: entry.merged.map(formatDate).join(', ') })}</p>
          )}
          {entry.change === 'postponed' && <p>{seriesWords(language).postponed}</p>}
          {entry.reason && (
            <p>
              {words.reason}: {entry.reason}
            </p>
          )}
          {entry.executors > 1 && <p>{fill(words.executors, { count: entry.executors })}</p>}
          {entry.logs && <p>{fill(words.logged, { ...entry.logs })}</p>}
          {entry.demo && <p className="cchc-card__demo">{words.demo}</p>}
          <OccurrenceActions
            key={`${entry.activityId} ${entry.originalStart}`}
            entry={entry}
            api={props.api}
            language={language}
            stateNames={stateNames}
            activities={links.activities}
            ask={props.ask}
            changed={props.changed}
          />
          <p className="cchc-card__links">
            <a className="cchc-button" href={`${links.activities}/${entry.activityId}`}>
              {words.open}
            </a>
            {links.slots && mayBeLogged(entry, props.now) && (
              <a href={`${links.slots}?ngay=${entry.start.slice(0, 10)}`}>{words.logIt}</a>
            )}
          </p>
        </>
      )}
    </dialog>
  )
}

/** What is approved, was not called off, and has begun: before that there is nothing to log. */
function mayBeLogged(entry: CalendarEntry, now: string): boolean {
  return entry.activityState === 'approved' && takesPlace(entry) && isDue(entry.start, now)
}
