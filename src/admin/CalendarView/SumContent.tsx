import { fill } from '@/i18n/fill'
import type { CalendarWords } from '@/i18n/vi/calendar'
import { ChannelMark, channelColour } from '@/theme/ChannelMark'
import type { DaySum } from './denseDays'

/** How much of a channel a dense day holds. */
export function SumContent({ sum, words }: { sum: DaySum; words: CalendarWords }) {
  const { channelCode, channelIcon, channelName, count } = sum
  return (
    <span
      className="cchc-entry"
      style={channelColour(channelCode)}
      title={`${channelName}: ${fill(words.occurrences, { count })}`}
    >
      <ChannelMark code={channelCode} icon={channelIcon} name={channelName} hideName />
      <strong>{count}</strong>
      <span className="cchc-entry__title">{channelName}</span>
    </span>
  )
}
