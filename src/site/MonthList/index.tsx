import { formatDate } from '@/i18n/formatDate'
import { fill } from '@/i18n/fill'
import type { SiteWords } from '@/i18n/vi/site'
import type { SiteDay } from '@/domain/publicSite/siteItem'
import { DayList } from '@/site/DayList'
import { TODAY_ANCHOR } from '@/site/Month'
import './index.css'

type Props = { days: SiteDay[]; firstWeekday: number; today: string; words: SiteWords }

/** A month day after day; what has passed of the running month is folded away above. */
export function MonthList({ days, firstWeekday, today, words }: Props) {
  const isRunning = days.some(({ date }) => date === today)
  const named = days.map((day, i) => ({ ...day, weekday: words.weekdays[(firstWeekday + i) % 7] }))
  const full = named.filter(({ total }) => total > 0)
  const past = isRunning ? full.filter(({ date }) => date < today) : []
  const rest = full.slice(past.length)
  return (
    <div className="site-months">
      {past.length > 0 && (
        <details>
          <summary>{fill(words.calendar.pastDays, { count: past.length })}</summary>
          {past.map(section)}
        </details>
      )}
      <div id={isRunning ? TODAY_ANCHOR : undefined}>{rest.map(section)}</div>
    </div>
  )

  function section({ date, weekday, items }: (typeof named)[number]) {
    return (
      <section key={date} aria-current={date === today ? 'date' : undefined}>
        <h2>
          {weekday}, {formatDate(date)}
        </h2>
        <DayList
          items={items}
          words={words}
          formatTime={({ start, end }) => `${start.slice(11)} – ${end.slice(11)}`}
        />
      </section>
    )
  }
}
