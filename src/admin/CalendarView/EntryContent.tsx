'use client'
import { ChannelMark, channelColour } from '@/theme/ChannelMark'
import type { CalendarEntry } from './calendarEntries'

/** `tall` fills the height an occurrence has in a week, and may take several lines. */
type Props = { entry: CalendarEntry; time: string; tall: boolean }

/** One occurrence in the grid: time, channel by colour and icon, title; struck through when cancelled. */
export function EntryContent({ entry, time, tall }: Props) {
  return (
    <span
      className={`cchc-entry cchc-entry--${entry.change === 'postponed' ? 'postponed' : entry.state} ${tall ? 'cchc-entry--tall' : ''}`}
      data-entry={`${entry.activityId}|${entry.originalStart}`}
      style={channelColour(entry.channelCode)}
      title={`${entry.shownTitle} · ${entry.agencyName} · ${entry.channelName}`}
    >
      <ChannelMark
        code={entry.channelCode}
        icon={entry.channelIcon}
        name={entry.channelName}
        hideName
      />
      <span className="cchc-entry__time">{time}</span>
      <span className="cchc-entry__title">{entry.shownTitle}</span>
    </span>
  )
}
