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
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', `${entry.activityId} ${entry.activityState}`)
        event.dataTransfer.effectAllowed = 'move'
      }}
    >
      <button
        type="button"
        className="cchc-board__card"
        style={channelColour(entry.channelCode)}
        onClick={() => choose(entry)}
      >
        <strong>{entry.shownTitle}</strong>
        <ChannelMark code={entry.channelCode} icon={entry.channelIcon} name={entry.channelName} />
        <span>
          {formatDate(entry.start)}
          {count > 1 && ` · ${fill(words.times, { count })}`}
        </span>
        <span>{entry.agencyName}</span>
      </button>
    </li>
  )
}
