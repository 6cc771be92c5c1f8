import type { AdminViewServerProps } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { filterOf, readAddress } from '@/admin/CalendarView/calendarAddress'
import { titleOf } from '@/admin/CalendarView/calendarDates'
import { pageOf } from '@/admin/CalendarView/calendarPage'
import { signedIn } from '@/admin/signedIn'
import { addDays, daysBetween } from '@/domain/calendar/civilDate'
import { takesPlace } from '@/domain/recurrence/withExceptions'
import { printedDays } from '@/domain/calendar/printedDays'
import { DomainError } from '@/domain/DomainError'
import { calendarPrint as en } from '@/i18n/en/calendarPrint'
import { errorSentence } from '@/i18n/errorSentence'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import { inLanguage } from '@/i18n/inLanguage'
import { calendarPrint as vi } from '@/i18n/vi/calendarPrint'
import { calendar, type Calendar } from '@/queries/calendar'
import { calendarAsked } from '@/queries/calendarAsked'
import { cityToday } from '@/queries/cityToday'
import { printedAgency } from '@/queries/printedAgency'
import { MonthSheet } from './MonthSheet'
import { PrintButton } from './PrintButton'
import { WeekSheet } from './WeekSheet'
import './index.css'

export const PRINT_PATH = '/lich/in'

/** Different lines that fit into a day of a month on A4, by the number of its weeks. */
const linesADay = (days: number) => (days > 35 ? 3 : 4)

/** The calendar on A4, as it hangs on an office wall: a month across, or a week down the page. */
export async function CalendarPrint(view: AdminViewServerProps) {
  const req = signedIn(view, PRINT_PATH)
  const language = req.i18n.language === 'en' ? 'en' : 'vi'
  const words = inLanguage({ vi, en }, language)
  const today = await cityToday(req)
  const address = readAddress(view.searchParams ?? {}, { today })
  const kind = address.view === 'week' || address.view === 'day' ? address.view : 'month'
  const range = pageOf(kind, address.date)
  // Who sees the whole city prints what the calendar shows; others their own wall's.
  const own = may(req.user.role, 'seeTheWholeCity') ? null : idOf(req.user.agency)
  const asked = { ...filterOf(address), agency: address.agency || own }
  let found: Calendar
  try {
    found = await calendar(req, { ...(await calendarAsked(req, asked)), range })
  } catch (error) {
    if (error instanceof DomainError) return <p role="alert">{errorSentence(error, language)}</p>
    throw error
  }
  const days = Array.from({ length: daysBetween(range.from, range.to) + 1 }, (_, index) =>
    addDays(range.from, index),
  )
  const printed = printedDays(
    itemsOf(found),
    days,
    kind === 'month' ? linesADay(days.length) : undefined,
  )
  const channels = Object.fromEntries(
    Object.values(found.channels).map(({ code, icon, nameVi, nameEn }) => [
      code,
      { icon, name: language === 'en' ? nameEn : nameVi },
    ]),
  )
  const back = `${req.payload.config.routes.admin}/lich?${new URLSearchParams({
    view: kind,
    date: address.date,
    ...filterOf(address),
  })}`
  const Sheet = kind === 'month' ? MonthSheet : WeekSheet
  return (
    <main className={`cchc-print cchc-print--${kind}`}>
      <nav className="cchc-print__bar">
        <a className="cchc-button" href={back}>
          {words.back}
        </a>
        <PrintButton label={words.print} />
      </nav>
      <header>
        <p className="cchc-print__agency">{await printedAgency(req, asked.agency)}</p>
        <h1>{words.title}</h1>
        <p>{titleOf(kind, address.date, language)}</p>
      </header>
      <Sheet days={printed} channels={channels} words={words} month={address.date.slice(0, 7)} />
      <footer>{fill(words.printedOn, { date: formatDate(today) })}</footer>
    </main>
  )
}

/** What takes place: the cancelled and the postponed do not hang on the wall. */
function itemsOf(found: Calendar) {
  return found.occurrences.flatMap((occurrence) => {
    const { activity: id, start, title } = occurrence
    const activity = found.activities[id]
    if (!activity || !takesPlace(occurrence) || activity.state === 'cancelled') return []
    const channel = found.channels[activity.channel]?.code ?? ''
    const { executors } = activity
    return { start, title: title ?? activity.title, channel, executors }
  })
}
