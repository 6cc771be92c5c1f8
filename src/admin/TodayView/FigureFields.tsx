'use client'
import { ORIGINS } from '@/domain/logging/log'
import type { ScreenSlot } from './day'
import { useScreen } from './screenContext'

/** The figures of the channel, begun with what is usual, and where the programme came from. */
export function FigureFields({ slot, channel }: { slot: ScreenSlot | null; channel: string }) {
  const { words, names, channels } = useScreen()
  const { measures: all = [], primaryMeasure } = channels[channel] ?? {}
  // What the channel is mainly counted in comes first.
  const measures = [...all].sort(
    (a, b) => Number(b === primaryMeasure) - Number(a === primaryMeasure),
  )
  const values = slot?.log?.measures ?? slot?.expected ?? {}
  return (
    <>
      <fieldset className="cchc-figures">
        <legend>{words.measures}</legend>
        {measures.map((measure) => (
          <label key={measure} className="cchc-field">
            <span>{names.measures[measure]}</span>
            <input
              type="number"
              inputMode="decimal"
              name={measure}
              min={0}
              step="any"
              defaultValue={values[measure] ?? ''}
            />
          </label>
        ))}
        <p className="cchc-sheet__hint">{words.measuresHint}</p>
      </fieldset>
      {measures.includes('airings') && (
        <label className="cchc-field">
          <span>{words.origin}</span>
          <select name="origin" defaultValue={slot?.log?.origin ?? ''}>
            <option value="">{words.originUnknown}</option>
            {ORIGINS.map((origin) => (
              <option key={origin} value={origin}>
                {names.origins[origin]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="cchc-field">
        <span>{words.note}</span>
        <textarea name="note" rows={2} defaultValue={slot?.log?.note ?? ''} />
      </label>
    </>
  )
}
