import type { EventInput } from '@fullcalendar/react'
import type { ActivityState } from '@/domain/workflow/activityStates'
import type { Calendar, CalendarOccurrence } from '@/queries/calendar'

/** One occurrence with what it shares with others of its activity, ready to be shown. */
export type CalendarEntry = CalendarOccurrence & {
  activityId: string
  shownTitle: string
  /** The activity's, or `cancelled` when only this occurrence is. */
  state: string
  activityState: ActivityState
  demo: boolean
  repeats: boolean
  /** Whether the person may change it at all; see `isOpenToChange`. */
  mayChange: boolean
  executors: number
  agencyName: string
  channelCode: string
  channelIcon: string
  channelName: string
}

/** Joins the occurrences of an answer with their activities, agencies and channels. */
export function entriesOf(found: Calendar, language: 'vi' | 'en'): CalendarEntry[] {
  return found.occurrences.flatMap((occurrence) => {
    const activity = found.activities[occurrence.activity]
    if (!activity) return []
    const agency = found.agencies[activity.agency]
    const channel = found.channels[activity.channel]
    return {
      ...occurrence,
      activityId: occurrence.activity,
      shownTitle: occurrence.title ?? activity.title,
      state: occurrence.change === 'cancelled' ? 'cancelled' : activity.state,
      activityState: activity.state,
      demo: !!activity.demo,
      repeats: !!activity.repeats,
      mayChange: !!activity.mayChange,
      executors: activity.executors,
      agencyName: agency?.shortName || agency?.name || '',
      channelCode: channel?.code ?? '',
      channelIcon: channel?.icon ?? '',
      channelName: (language === 'en' ? channel?.nameEn : channel?.nameVi) ?? '',
    }
  })
}

/** Whether it may be dragged: what was logged, has begun or was cancelled stays where it is. */
export function isOpenToChange(entry: CalendarEntry, now: string): boolean {
  const begun = entry.activityState === 'approved' && entry.start <= now
  const waits = entry.change === 'postponed'
  return entry.mayChange && !entry.logs && entry.change !== 'cancelled' && (!begun || waits)
}

/** An entry as FullCalendar takes it: naive local times, which a calendar in UTC shows unchanged. */
export function eventOf(entry: CalendarEntry, now: string): EventInput {
  return {
    id: `${entry.activityId}|${entry.originalStart}`,
    title: entry.shownTitle,
    start: entry.start,
    end: entry.end,
    editable: isOpenToChange(entry, now),
    extendedProps: { entry },
  }
}
