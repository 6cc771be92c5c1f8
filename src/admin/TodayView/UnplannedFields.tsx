'use client'
import type { ScreenSlot } from './day'
import { useScreen } from './screenContext'

type Props = { slot: ScreenSlot | null; channel: string; onChannel: (id: string) => void }

/** What was done outside the plan: what, through which channel, by which station. */
export function UnplannedFields({ slot, channel, onChannel }: Props) {
  const { words, channels, stations, language } = useScreen()
  return (
    <>
      <label className="cchc-field">
        <span>{words.unplannedTitle}</span>
        <input
          name="title"
          required
          maxLength={300}
          placeholder={words.unplannedHint}
          defaultValue={slot?.title ?? ''}
        />
      </label>
      {stations.length > 1 && !slot && (
        <label className="cchc-field">
          <span>{words.station}</span>
          <select name="agency" required>
            {stations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="cchc-field">
        <span>{words.channel}</span>
        <select value={channel} onChange={(event) => onChannel(event.target.value)}>
          {Object.entries(channels).map(([id, each]) => (
            <option key={id} value={id}>
              {language === 'en' ? each.nameEn : each.nameVi}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
