import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { CalendarWords } from '@/i18n/vi/calendar'
import { ChannelMark, channelColour } from '@/theme/ChannelMark'
import type { CalendarEntry } from './calendarEntries'
import type { BoardCardContent } from './stateColumns'

type Props = {
  card: BoardCardContent
  words: CalendarWords
  choose: (entry: CalendarEntry) => void
}

/** An activity on the board, to be dragged or opened. */
export function BoardCard({ card: { entry, count }, words, choose }: Props) {
  return (
    <li
      className="cchc-board__card"
      style={channelColour(entry.channelCode)}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', `${entry.activityId} ${entry.activityState}`)
        event.dataTransfer.effectAllowed = 'move'
      }}
    >
      {/* Only the title is a button: browsers do not begin a drag on one. */}
      <button type="button" onClick={() => choose(entry)}>
        {entry.shownTitle}
      </button>
      <ChannelMark code={entry.channelCode} icon={entry.channelIcon} name={entry.channelName} />
      <span>
        {formatDate(entry.start)}
        {count > 1 && ` · ${fill(words.times, { count })}`}
      </span>
      <span>{entry.agencyName}</span>
    </li>
  )
}
