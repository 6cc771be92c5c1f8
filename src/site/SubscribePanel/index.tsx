import { CalendarPlus } from 'lucide-react'
import type { FeedWords } from '@/i18n/vi/feeds'
import './index.css'

type Props = {
  words: FeedWords['subscribe']
  /** The feed's whole address, `https://…/lich.ics?…`. */
  address: string
}

/** How to subscribe to a calendar, folded away until wanted. Works without script. */
export function SubscribePanel({ words, address }: Props) {
  const webcal = address.replace(/^https?:/, 'webcal:')
  const google = `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(webcal)}`
  const outlook = `https://outlook.office.com/calendar/addfromweb?url=${encodeURIComponent(address)}`
  return (
    <details className="site-subscribe site-noprint">
      <summary>
        <CalendarPlus size={18} aria-hidden="true" />
        {words.title}
      </summary>
      <p>{words.lead}</p>
      <p className="site-subscribe__actions">
        <a className="cchc-button cchc-button--primary" href={webcal}>
          {words.open}
        </a>
        <a className="cchc-button" href={google} rel="noreferrer">
          {words.google}
        </a>
        <a className="cchc-button" href={outlook} rel="noreferrer">
          {words.outlook}
        </a>
        <a className="cchc-button" href={address} download>
          {words.download}
        </a>
      </p>
      <label className="site-subscribe__address">
        <span>{words.address}</span>
        <input readOnly value={address} />
      </label>
      <dl>
        {Object.values(words.steps).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
