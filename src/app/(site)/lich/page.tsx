import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { choiceOf, choiceQuery, withQuery } from '@/domain/publicSite/calendarChoice'
import { itemsByDay } from '@/domain/publicSite/itemsByDay'
import { monthOf, monthsLater } from '@/domain/publicSite/monthOf'
import { feedWords } from '@/i18n/feedWords'
import { fill } from '@/i18n/fill'
import { publicCalendar } from '@/queries/site/publicCalendar'
import { publicChoices } from '@/queries/site/publicChoices'
import { CalendarFilter } from '@/site/CalendarFilter'
import { MonthList } from '@/site/MonthList'
import { Month, TODAY_ANCHOR } from '@/site/Month'
import { SubscribePanel } from '@/site/SubscribePanel'
import { DemoBadge } from '@/theme/DemoBadge'
import { siteOrigin } from '../siteOrigin'
import { visit } from '../visit'
import '../calendar.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const ITEMS_A_DAY = 4

async function asked({ searchParams }: Props) {
  const query = await searchParams
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const { today } = await visit()
  const month = monthOf({ year: one('nam'), month: one('thang') }, today)
  // On a phone the days stand one below the other, unless a month is asked for.
  const phone = /Mobi/.test((await headers()).get('user-agent') ?? '')
  const list = one('xem') ? one('xem') === 'danh-sach' : phone
  return { month, choice: choiceOf(query), list }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { words } = await visit()
  const { month } = await asked(props)
  return { title: fill(words.calendar.title, { month: `${month.month}/${month.year}` }) }
}

/** A month of what is approved and public, as a grid or as a list of days; all of it without script. */
export default async function CalendarPage(props: Props) {
  const { req, words, language, today } = await visit()
  const { month, choice, list } = await asked(props)
  const [items, choices] = await Promise.all([
    publicCalendar(req, { from: month.from, to: month.to, ...choice }, language),
    publicChoices(req, month.from, language),
  ])
  const chosen = choiceQuery(choice)
  const view: [string, string][] = [['xem', list ? 'danh-sach' : 'thang']]
  const inMonth = (by: number): [string, string][] => {
    const other = monthsLater(month, by)
    return [
      ['nam', `${other.year}`],
      ['thang', `${other.month}`],
    ]
  }
  const href = (by: number) => withQuery('/lich', [...inMonth(by), ...view, ...chosen])
  const other: [string, string][] = [['xem', list ? 'thang' : 'danh-sach']]
  const days = itemsByDay(items, month.days, list ? Infinity : ITEMS_A_DAY, choice)
  const page = { words, today, firstWeekday: month.firstWeekday }
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
          <a
            className="cchc-button"
            href={`${withQuery('/lich', [...view, ...chosen])}#${TODAY_ANCHOR}`}
          >
            {words.calendar.today}
          </a>
          <a className="cchc-button" rel="next" href={href(1)}>
            {words.calendar.next} →
          </a>
          <a
            className="cchc-button"
            href={withQuery('/lich', [...inMonth(0), ...other, ...chosen])}
          >
            {list ? words.calendar.asMonth : words.calendar.asList}
          </a>
        </nav>
      </div>
      <CalendarFilter
        key={`${month.from} ${chosen.join()} ${list}`}
        words={words}
        year={month.year}
        month={month.month}
        choice={choice}
        list={list}
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
          {chosen.length > 0 && (
            <a href={withQuery('/lich', [...inMonth(0), ...view])}>{words.calendar.emptyStep}</a>
          )}
        </p>
      )}
      {list ? <MonthList days={days} {...page} /> : <Month days={days} {...page} />}
      <SubscribePanel words={feedWords(language).subscribe} address={await feedAddress()} />
    </>
  )

  async function feedAddress() {
    const filter = Object.entries({ ...choice, lang: language === 'en' ? 'en' : '' })
    return withQuery(
      `${await siteOrigin()}/lich.ics`,
      filter.filter(([, value]) => value),
    )
  }
}
