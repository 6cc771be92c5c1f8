import { isDue } from '@/domain/logging/isDue'
import { takesPlace } from '@/domain/recurrence/withExceptions'
import type { DayOfSlots, DaySlot } from '@/queries/slotsOfDay'

/** A slot on the screen: what the server knows, and what is under way or went wrong here. */
export type ScreenSlot = DaySlot & {
  saving?: boolean
  /** What the server said when it refused, and what was sent, so that nothing has to be typed again. */
  failure?: { message: string; retry?: () => void }
  /** Logged on this screen just now: may be undone with one tap. */
  fresh?: boolean
}

/** `cancelled` also stands for postponed: it is not to be carried out at this time. */
export type Phase = 'logged' | 'cancelled' | 'upcoming' | 'open'

/** What can be done with a slot at the city's local time `now`. */
export function phaseOf(slot: DaySlot, now: string): Phase {
  if (slot.log) return 'logged'
  if (!takesPlace(slot)) return 'cancelled'
  return isDue(slot.start, now) ? 'open' : 'upcoming'
}

/** How many planned slots there are, how many are logged, and how many are still to come. */
export function countsOf(slots: readonly DaySlot[], now: string) {
  const planned = slots.filter((slot) => slot.activity && phaseOf(slot, now) !== 'cancelled')
  const phases = planned.map((slot) => phaseOf(slot, now))
  return {
    all: planned.length,
    done: phases.filter((phase) => phase === 'logged').length,
    upcoming: phases.filter((phase) => phase === 'upcoming').length,
  }
}

export type StationSlots<T extends DaySlot> = {
  station: DayOfSlots['stations'][number]
  slots: T[]
}

/** Slots by station, in the stations' order; stations with nothing to show are left out. */
export function byStation<T extends DaySlot>(
  stations: DayOfSlots['stations'],
  slots: readonly T[],
): StationSlots<T>[] {
  return stations
    .map((station) => ({ station, slots: slots.filter(({ agency }) => agency === station.id) }))
    .filter(({ slots: own }) => own.length > 0)
}
