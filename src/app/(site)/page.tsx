import { addDays } from '@/domain/calendar/civilDate'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import { lastPublicDay } from '@/queries/site/lastPublicDay'
import { publicCalendar } from '@/queries/site/publicCalendar'
import { publicPictures } from '@/queries/site/siteMedia'
import { DayList } from '@/site/DayList'
import { Gallery } from '@/site/Gallery'
import { DemoBadge } from '@/theme/DemoBadge'
import { visit } from './visit'
import './home.css'

const SHOWN = 8

export default async function Home() {
  const { req, words, language, today, now, cityName } = await visit()
  const items = await publicCalendar(req, { from: today, to: addDays(today, 14) }, language)
  // A daily broadcast would fill the page alone: each activity is shown once, at its next time.
  const next = new Map<string, (typeof items)[number]>()
  for (const item of items) {
    if (item.end >= now && !next.has(item.href)) next.set(item.href, item)
  }
  const upcoming = [...next.values()]
  const last = upcoming.length ? null : await lastPublicDay(req)
  const pictures = await publicPictures(req, 8)
  return (
    <>
      <section className="home-hero">
        <h1>{fill(words.home.title, { city: cityName })}</h1>
        <p>{words.home.lead}</p>
        <a className="cchc-button cchc-button--primary" href="/lich">
          {words.home.openCalendar}
        </a>
      </section>
      {items.some((item) => item.demo) && (
        <div className="site-note">
          <DemoBadge label={words.demo} note={words.demoNote} />
        </div>
      )}
      <section className="home-part" aria-labelledby="sap-dien-ra">
        <h2 id="sap-dien-ra">{words.home.upcoming}</h2>
        {upcoming.length ? (
          <DayList
            items={upcoming.slice(0, SHOWN)}
            words={words}
            formatTime={({ start }) => formatDate(start)}
          />
        ) : (
          <p className="home-none">
            {words.home.nothing}{' '}
            {last && (
              <a href={`/lich?nam=${last.slice(0, 4)}&thang=${Number(last.slice(5, 7))}`}>
                {fill(words.home.last, {
                  month: `${Number(last.slice(5, 7))}/${last.slice(0, 4)}`,
                })}
              </a>
            )}
          </p>
        )}
      </section>
      {pictures.length > 0 && (
        <section className="home-part" aria-labelledby="hinh-anh">
          <h2 id="hinh-anh">{words.home.gallery}</h2>
          <Gallery media={pictures} />
        </section>
      )}
    </>
  )
}
