import { takesPlace } from '@/domain/recurrence/withExceptions'
import { ACTIVITY_STATES, type ActivityState } from '@/domain/workflow/activityStates'
import type { CalendarEntry } from './calendarEntries'

/** An activity on the board: its first occurrence of the month that takes place, and how many do. */
export type BoardCardContent = { entry: CalendarEntry; count: number }

export type StateColumn = { state: ActivityState; cards: BoardCardContent[] }

/** The activities behind the occurrences of a page, by state, in the order of the work. */
export function columnsOf(entries: readonly CalendarEntry[]): StateColumn[] {
  const cards = new Map<string, BoardCardContent>()
  for (const entry of entries) {
    const held = takesPlace(entry)
    const known = cards.get(entry.activityId)
    if (!known) cards.set(entry.activityId, { entry, count: held ? 1 : 0 })
    else if (held) {
      if (known.count === 0) known.entry = entry
      known.count += 1
    }
  }
  const all = [...cards.values()]
  return ACTIVITY_STATES.map((state) => ({
    state,
    cards: all.filter(({ entry }) => entry.activityState === state),
  }))
}
