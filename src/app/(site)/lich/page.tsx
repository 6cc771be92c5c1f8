import type { Metadata } from 'next'
import { itemsByDay } from '@/domain/publicSite/itemsByDay'
import { monthOf, monthsLater } from '@/domain/publicSite/monthOf'
import { fill } from '@/i18n/fill'
import { publicCalendar } from '@/queries/site/publicCalendar'
import { publicChoices } from '@/queries/site/publicChoices'
import { CalendarFilter } from '@/site/CalendarFilter'
import { Month, TODAY_ANCHOR } from '@/site/Month'
import { DemoBadge } from '@/theme/DemoBadge'
import { visit } from '../visit'
import '../calendar.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const ITEMS_A_DAY = 4

async function asked({ searchParams }: Props) {
  const query = await searchParams
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const { today } = await visit()
  const month = monthOf({ year: one('nam'), month: one('thang') }, today)
  return { month, agency: one('coquan'), channel: one('hinhthuc') }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { words } = await visit()
  const { month } = await asked(props)
  return { title: fill(words.calendar.title, { month: `${month.month}/${month.year}` }) }
}

export default async function CalendarPage(props: Props) {
  const { req, words, language, today } = await visit()
  const { month, agency, channel } = await asked(props)
  const [items, choices] = await Promise.all([
    publicCalendar(req, { from: month.from, to: month.to, agency, channel }, language),
    publicChoices(req, month.from, language),
  ])
  const href = (by: number) => {
    const other = monthsLater(month, by)
    const query = new URLSearchParams({ nam: `${other.year}`, thang: `${other.month}` })
    if (agency) query.set('coquan', agency)
    if (channel) query.set('hinhthuc', channel)
    return `/lich?${query}`
  }
  const query = new URLSearchParams({
    ...(agency ? { coquan: agency } : {}),
    ...(channel ? { hinhthuc: channel } : {}),
  }).toString()
  const days = itemsByDay(items, month.days, ITEMS_A_DAY, { agency, channel })
  return (
    <>
      <div className="calendar-head">
        <div>
          <h1>{fill(words.calendar.title, { month: `${month.month}/${month.year}` })}</h1>
          <p>
            {words.calendar.lead} {fill(words.calendar.count, { count: items.length })}.
          </p>
        </div>
        <nav className="calendar-steps site-noprint" aria-label={words.calendar.month}>
          <a className="cchc-button" rel="prev" href={href(-1)}>
            ← {words.calendar.previous}
          </a>
          <a className="cchc-button" href={`/lich${query ? `?${query}` : ''}#${TODAY_ANCHOR}`}>
            {words.calendar.today}
          </a>
          <a className="cchc-button" rel="next" href={href(1)}>
            {words.calendar.next} →
          </a>
        </nav>
      </div>
      <CalendarFilter
        key={`${month.from}.${agency}.${channel}`}
        words={words}
        year={month.year}
        month={month.month}
        agency={agency}
        channel={channel}
        {...choices}
      />
      {items.some((item) => item.demo) && (
        <div className="site-note">
          <DemoBadge label={words.demo} note={words.demoNote} />
        </div>
      )}
      {items.length === 0 && (
        <p className="calendar-none">
          {words.calendar.empty}{' '}
          {query && (
            <a href={`/lich?nam=${month.year}&thang=${month.month}`}>{words.calendar.emptyStep}</a>
          )}
        </p>
      )}
      <Month days={days} firstWeekday={month.firstWeekday} today={today} words={words} />
    </>
  )
}
