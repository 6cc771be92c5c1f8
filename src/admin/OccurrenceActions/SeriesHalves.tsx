import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { SeriesWords } from '@/i18n/vi/series'
import type { SeriesCard } from '@/queries/seriesCard'

type Props = {
  card: Pick<SeriesCard, 'earlier' | 'later'>
  words: Pick<SeriesWords, 'earlier' | 'later'>
  /** Address of the list of activities in the admin. */
  activities: string
}

/** The other halves of a series that was split, each to be opened. */
export function SeriesHalves({ card: { earlier, later }, words, activities }: Props) {
  const halves = [
    ...(earlier ? [{ ...earlier, sentence: words.earlier }] : []),
    ...later.map((half) => ({ ...half, sentence: words.later })),
  ]
  if (halves.length === 0) return null
  return (
    <ul className="cchc-halves">
      {halves.map(({ id, title, start, sentence }) => (
        <li key={id}>
          <a href={`${activities}/${id}`}>
            {fill(sentence, { title, start: formatDate(start.slice(0, 10)) })}
          </a>
        </li>
      ))}
    </ul>
  )
}
