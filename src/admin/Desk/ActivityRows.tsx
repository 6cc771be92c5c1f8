import { formatDate } from '@/i18n/formatDate'
import type { DeskActivity } from '@/queries/desk/activitiesInState'
import { ChannelMark } from '@/theme/ChannelMark'
import { DemoBadge } from '@/theme/DemoBadge'

type Props = {
  items: readonly DeskActivity[]
  href: (id: string) => string
  act: string
  language: string
  demoLabel: string
  /** Say why each came back. */
  remarks?: { none: string }
}

/** Activities of the desk, each with one step to take. */
export function ActivityRows({ items, href, act, language, demoLabel, remarks }: Props) {
  return (
    <ul className="cchc-desk__rows">
      {items.map((item) => (
        <li key={item.id} className="cchc-desk__row">
          <div className="cchc-desk__what">
            <a className="cchc-desk__title" href={href(item.id)}>
              {item.title}
            </a>
            <p className="cchc-desk__meta">
              {item.channel && (
                <ChannelMark
                  code={item.channel.code}
                  icon={item.channel.icon}
                  name={language === 'en' ? item.channel.nameEn : item.channel.nameVi}
                />
              )}
              <span>{item.agencyName}</span>
              <span>{formatDate(item.start)}</span>
              {item.demo && <DemoBadge label={demoLabel} />}
            </p>
            {remarks && <p className="cchc-desk__remark">{item.remark ?? remarks.none}</p>}
          </div>
          <a className="cchc-desk__act" href={href(item.id)} aria-label={`${act}: ${item.title}`}>
            {act}
          </a>
        </li>
      ))}
    </ul>
  )
}
