import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { SiteWords } from '@/i18n/vi/site'
import { channelColour } from '@/theme/ChannelMark'
import { ChannelIcon, ItemIcon } from '@/site/ItemIcon'
import type { SiteDay } from '@/domain/publicSite/siteItem'
import './index.css'

type Props = {
  /** All days of the month, in order. */
  days: SiteDay[]
  /** Weekday of the first day, 0 = Monday. */
  firstWeekday: number
  today: string
  words: SiteWords
}

/** The address of today within the month it lies in. */
export const TODAY_ANCHOR = 'hom-nay'

/** Channels named in a cell before "all of them". */
const GROUPS = 4

/** A month as a grid on a desk and as a list of days on a phone: the same markup, laid out twice. */
export function Month({ days, firstWeekday, today, words }: Props) {
  return (
    <div className="site-month">
      <div className="site-month__weekdays" aria-hidden="true">
        {words.weekdaysShort.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <ol className="site-month__days">
        {days.map((day, i) => {
          const weekday = words.weekdays[(firstWeekday + i) % 7]
          return (
            <li
              key={day.date}
              className={day.total ? 'site-month__day' : 'site-month__day site-month__day--none'}
              id={day.date === today ? TODAY_ANCHOR : undefined}
              aria-current={day.date === today ? 'date' : undefined}
              style={i === 0 ? { gridColumnStart: firstWeekday + 1 } : undefined}
            >
              <h2 className="site-month__date">
                <span className="site-month__weekday">{weekday}, </span>
                <span className="site-month__full">{formatDate(day.date)}</span>
                <span className="site-month__number" aria-hidden="true">
                  {Number(day.date.slice(8))}
                </span>
              </h2>
              {day.items.length > 0 && (
                <ul className="site-month__items">
                  {day.items.map((item) => (
                    <li key={item.key}>
                      <a
                        className="site-month__item"
                        href={item.href}
                        style={channelColour(item.channel.code)}
                      >
                        <ItemIcon channel={item.channel} />
                        <time dateTime={item.start}>{item.start.slice(11)}</time>
                        <span
                          className={
                            item.change && item.change !== 'moved' ? 'site-cancelled' : undefined
                          }
                        >
                          {item.title}
                        </span>
                      </a>
                    </li>
                  ))}
                </ul>
              )}
              {day.groups.length > 0 && (
                <ul className="site-month__items">
                  {day.groups.slice(0, GROUPS).map(({ channel, count, href }) => (
                    <li key={channel.code}>
                      <a
                        className="site-month__item site-month__item--group"
                        href={href}
                        style={channelColour(channel.code)}
                      >
                        <ChannelIcon channel={channel} />
                        <span>{channel.name}</span>
                        <strong>{count}</strong>
                      </a>
                    </li>
                  ))}
                </ul>
              )}
              {day.groups.length > 0 && (
                <a className="site-month__more" href={day.href}>
                  {fill(words.calendar.more, { count: day.total })}
                  <span className="cchc-visually-hidden"> {formatDate(day.date)}</span>
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
