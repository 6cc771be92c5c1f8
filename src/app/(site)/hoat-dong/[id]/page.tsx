import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { feedWords } from '@/i18n/feedWords'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import { publicActivity } from '@/queries/site/publicActivity'
import { ChannelMark } from '@/theme/ChannelMark'
import { DemoBadge } from '@/theme/DemoBadge'
import { MediaItem } from '@/site/MediaItem'
import { visit } from '../../visit'
import './activity.css'

type Props = { params: Promise<{ id: string }> }

const find = cache(async (id: string) => {
  const { req, today, language } = await visit()
  return publicActivity(req, id, today, language)
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const activity = await find((await params).id)
  if (!activity) return {}
  const { title, summary } = activity
  const picture = activity.media.find(({ kind }) => kind === 'image')
  const image = picture?.copies.at(-1)?.url ?? picture?.url
  return {
    title,
    description: summary ?? undefined,
    openGraph: {
      type: 'article',
      title,
      description: summary ?? undefined,
      images: image ? [{ url: image, alt: picture?.alt }] : undefined,
    },
  }
}

export default async function ActivityPage({ params }: Props) {
  const { id } = await params
  const activity = await find(id)
  if (!activity) notFound()
  const { words, language } = await visit()
  const { activity: labels } = words
  return (
    <article className="activity">
      <ChannelMark {...activity.channel} />
      <h1>{activity.title}</h1>
      {activity.summary && <p className="activity__summary">{activity.summary}</p>}
      {activity.demo && (
        <div className="site-note">
          <DemoBadge label={words.demo} note={words.demoNote} />
        </div>
      )}
      <dl className="activity__facts">
        <div>
          <dt>{labels.when}</dt>
          <dd>{activity.schedule}</dd>
        </div>
        <div>
          <dt>{activity.next.length ? labels.next : labels.state}</dt>
          <dd>
            {activity.next.length ? (
              <>
                <ol>
                  {activity.next.map(({ start, end, notHeld }) => (
                    <li key={start} className={notHeld ? 'site-cancelled' : undefined}>
                      <time dateTime={start}>
                        {weekdayName(start, language)}, {formatDate(start.slice(0, 10))},{' '}
                        {start.slice(11)} – {end.slice(11)}
                      </time>
                      {notHeld && ` (${labels[notHeld]})`}
                    </li>
                  ))}
                </ol>
                <a className="site-noprint" href={`/hoat-dong/${id}.ics`}>
                  {feedWords(language).subscribe.addOne}
                </a>
              </>
            ) : (
              <>
                {labels.past}.{' '}
                {activity.lastDate && fill(labels.last, { date: formatDate(activity.lastDate) })}
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{labels.agency}</dt>
          <dd>
            {activity.agencyName}
            {activity.stations > 1 && <p>{fill(labels.stations, { count: activity.stations })}</p>}
          </dd>
        </div>
      </dl>
      {activity.body && (
        <div className="activity__body">
          {activity.body.split(/\n\s*\n/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      )}
      {activity.media.length > 0 && (
        <section aria-labelledby="tu-lieu">
          <h2 id="tu-lieu">{labels.media}</h2>
          {activity.media.map((media) => (
            <MediaItem key={media.id} media={media} words={words} />
          ))}
        </section>
      )}
      <p className="site-noprint">
        <a href={`/lich?coquan=${activity.agencyCode}`}>{labels.calendarOf}</a>
      </p>
    </article>
  )
}

const weekdayName = (local: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi-VN', {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${local.slice(0, 10)}T00:00:00Z`))
