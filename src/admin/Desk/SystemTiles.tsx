import { formatNumber } from '@/i18n/formatNumber'
import type { Widen } from '@/i18n/widen'
import type { model } from '@/i18n/vi/model'
import type { CountedCollection, SystemFigures } from '@/queries/desk/systemFigures'

type Props = {
  figures: SystemFigures
  names: Widen<typeof model>
  href: (collection: CountedCollection) => string
  language: string
}

/** How much of everything is in the system, each figure opening its list. */
export function SystemTiles({ figures, names, href, language }: Props) {
  return (
    <ul className="cchc-desk__tiles">
      {figures.counts.map(({ collection, total }) => (
        <li key={collection}>
          <a className="cchc-desk__tile" href={href(collection)}>
            <strong>{formatNumber(total, language)}</strong>
            <span>{names[collection].many}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
