import { fill } from '@/i18n/fill'
import { formatNumber } from '@/i18n/formatNumber'
import type { CalendarWords } from '@/i18n/vi/calendar'
import type { CalendarPage } from './useCalendarEntries'

type Props = { words: CalendarWords; language: 'vi' | 'en'; loaded: CalendarPage }

/** How much the page shows, that it is on its way, or why it did not come and how to ask again. */
export function PageStatus({ words, language, loaded }: Props) {
  const { entries, state, message, retry } = loaded
  return (
    <>
      <p className="cchc-calendar__status" role="status">
        {state === 'loading' && words.loading}
        {state === 'ready' && fill(words.count, { count: formatNumber(entries.length, language) })}
        {state === 'failed' && (
          <>
            {message ?? words.failed}{' '}
            <button type="button" onClick={retry}>
              {words.retry}
            </button>
          </>
        )}
      </p>
      {state === 'ready' && entries.length === 0 && (
        <p className="cchc-calendar__empty">
          <strong>{words.none}</strong> {words.noneHint}
        </p>
      )}
    </>
  )
}
