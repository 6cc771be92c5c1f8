import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { addDays, isCivilDate, parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import { choiceOf, choiceQuery, withQuery } from '@/domain/publicSite/calendarChoice'
import { dayHref } from '@/domain/publicSite/itemsByDay'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import { publicCalendar } from '@/queries/site/publicCalendar'
import { DayList } from '@/site/DayList'
import { visit } from '../../visit'
import '../../calendar.css'

type Props = {
  params: Promise<{ day: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function title(day: string) {
  const { words } = await visit()
  const weekday = words.weekdays[weekdayOf(parseDate(day))] ?? ''
  return fill(words.calendar.dayTitle, { weekday, date: formatDate(day) })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { day } = await params
  return isCivilDate(day) ? { title: await title(day) } : {}
}

/** Everything of one day: what a crowded month leaves out. */
export default async function DayPage({ params, searchParams }: Props) {
  const { day } = await params
  if (!isCivilDate(day)) notFound()
  const { req, words, language } = await visit()
  const filter = choiceOf(await searchParams)
  const items = await publicCalendar(req, { from: day, to: day, ...filter }, language)
  const month = withQuery('/lich', [
    ['nam', day.slice(0, 4)],
    ['thang', `${Number(day.slice(5, 7))}`],
    ...choiceQuery(filter),
  ])
  return (
    <>
      <div className="calendar-head">
        <h1>{await title(day)}</h1>
        <nav className="calendar-steps site-noprint" aria-label={words.calendar.month}>
          <a className="cchc-button" rel="prev" href={dayHref(addDays(day, -1), filter)}>
            ← {words.calendar.previousDay}
          </a>
          <a className="cchc-button" href={month}>
            {words.calendar.toMonth}
          </a>
          <a className="cchc-button" rel="next" href={dayHref(addDays(day, 1), filter)}>
            {words.calendar.nextDay} →
          </a>
        </nav>
      </div>
      {items.length ? (
        <DayList
          items={items}
          words={words}
          formatTime={({ start, end }) => `${start.slice(11)} – ${end.slice(11)}`}
        />
      ) : (
        <p className="calendar-none">{words.calendar.empty}</p>
      )}
    </>
  )
}
