'use client'
import { minutesBetween } from '@/domain/recurrence/addMinutes'
import { wholeDays } from '@/domain/recurrence/wholeDays'
import { ChannelMark, channelColour } from '@/theme/ChannelMark'
import type { CalendarEntry } from './calendarEntries'

/** `tall` fills the height an occurrence has in a week, and may take several lines. */
type Props = { entry: CalendarEntry; time: string; tall: boolean }

/**
 * One occurrence in the grid: time, unless it lasts whole days, channel by colour and icon, title; struck
 * through when cancelled.
 */
export function EntryContent({ entry, time, tall }: Props) {
  const { start, end, change, state } = entry
  const days = wholeDays({ start, durationMinutes: minutesBetween(start, end) })
  const looks = [
    'cchc-entry',
    `cchc-entry--${change === 'postponed' ? change : state}`,
    tall && 'cchc-entry--tall',
    days > 1 && 'cchc-entry--days',
  ].filter(Boolean)
  return (
    <span
      className={looks.join(' ')}
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
      {days === 0 && <span className="cchc-entry__time">{time}</span>}
      <span className="cchc-entry__title">{entry.shownTitle}</span>
    </span>
  )
}
