import { fill } from '@/i18n/fill'

/** What an undo was refused for, as the endpoint tells it. */
export type Standing = {
  records?: { collection: string; id: string; title: string }[]
  more?: number
}

type Props = { standing: Standing | undefined; collections: string; more: string }

/** The documents because of which an import stands, each a way to it. */
export function StandingRecords({ standing, collections, more }: Props) {
  const { records = [], more: others = 0 } = standing ?? {}
  if (records.length === 0) return null
  return (
    <ul>
      {records.map(({ collection, id, title }) => (
        <li key={id}>
          <a href={`${collections}/${collection}/${id}`}>{title}</a>
        </li>
      ))}
      {others > 0 && <li>{fill(more, { count: others })}</li>}
    </ul>
  )
}
