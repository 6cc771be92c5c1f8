import type { SiteWords } from '@/i18n/vi/site'
import type { SiteItem } from '@/domain/publicSite/siteItem'
import { ChannelMark } from '@/theme/ChannelMark'
import { StateBadge } from '@/theme/StateBadge'
import './index.css'

type Props = { items: SiteItem[]; words: SiteWords; formatTime: (item: SiteItem) => string }

/** Occurrences one below the other, each with time, title, channel and agency. */
export function DayList({ items, words, formatTime }: Props) {
  return (
    <ul className="site-list">
      {items.map((item) => (
        <li key={item.key} className="site-list__item">
          <time className="site-list__time" dateTime={item.start}>
            {formatTime(item)}
          </time>
          <div className="site-list__what">
            <a className="site-list__title" href={item.href}>
              {item.title}
            </a>
            <p className="site-list__meta">
              <ChannelMark {...item.channel} />
              <span>{item.agencyName}</span>
              {item.change && (
                <StateBadge
                  state={item.change === 'moved' ? 'late' : 'cancelled'}
                  label={words.activity[item.change]}
                />
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
