import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = {
  id: string
  title: string
  Icon: LucideIcon
  /** How many in all; shown beside the title when there are any. */
  count?: number
  /** Where the rest is, when there is more than what is shown. */
  more?: { href: string; label: string }
  /** Shown instead of the content: what will be here, and a first step. */
  empty?: { text: string; step?: { href: string; label: string } }
  /** Takes the whole width. */
  wide?: boolean
  children?: ReactNode
}

/** One part of the desk: title, count, content or an empty state that offers a first step. */
export function DeskSection({ id, title, Icon, count, more, empty, wide, children }: Props) {
  return (
    <section
      className={wide ? 'cchc-desk__section cchc-desk__section--wide' : 'cchc-desk__section'}
      aria-labelledby={`desk-${id}`}
    >
      <header className="cchc-desk__head">
        <Icon size={18} aria-hidden="true" />
        <h2 id={`desk-${id}`}>{title}</h2>
        {!!count && <span className="cchc-desk__count">{count}</span>}
      </header>
      {empty ? (
        <p className="cchc-desk__empty">
          {empty.text} {empty.step && <a href={empty.step.href}>{empty.step.label}</a>}
        </p>
      ) : (
        children
      )}
      {!empty && more && (
        <a className="cchc-desk__more" href={more.href}>
          {more.label}
        </a>
      )}
    </section>
  )
}
