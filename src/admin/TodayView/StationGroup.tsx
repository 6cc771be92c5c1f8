'use client'
import { fill } from '@/i18n/fill'
import { countsOf, phaseOf, type ScreenSlot, type StationSlots } from './day'
import { useScreen } from './screenContext'
import { SlotCard, type SlotActions } from './SlotCard'

type Props = {
  group: StationSlots<ScreenSlot>
  open: boolean
  actions: SlotActions
  onGroup: (slots: ScreenSlot[]) => void
}

/** A station of a district: its name and how far it is, its slots folded away until wanted. */
export function StationGroup({ group: { station, slots }, open, actions, onGroup }: Props) {
  const { words, now, mayLog } = useScreen()
  const { done, all } = countsOf(slots, now)
  const due = slots.filter((slot) => phaseOf(slot, now) === 'open' && !slot.saving)
  return (
    <details className="cchc-station" open={open}>
      <summary>
        <span className="cchc-station__name">{station.name}</span>
        <span className="cchc-station__count">{fill(words.done, { done, all })}</span>
      </summary>
      {mayLog && due.length > 0 && (
        <button
          type="button"
          className="cchc-button cchc-station__all"
          aria-label={fill(words.logGroupHint, { count: due.length, station: station.name })}
          onClick={() => onGroup(due)}
        >
          {fill(words.logGroup, { count: due.length })}
        </button>
      )}
      <ul className="cchc-today__slots">
        {slots.map((slot) => (
          <SlotCard key={slot.key} slot={slot} actions={actions} />
        ))}
      </ul>
    </details>
  )
}
