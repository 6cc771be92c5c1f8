'use client'
import { useState } from 'react'
import { LOG_REASONS, LOG_STATES, type LogState } from '@/domain/logging/log'
import type { ScreenSlot } from './day'
import { useScreen } from './screenContext'

type Props = { slot: ScreenSlot | null; state: LogState; onState: (state: LogState) => void }

/** What became of it; when it really began; why it was late or not aired. */
export function ResultFields({ slot, state, onState }: Props) {
  const { words, names } = useScreen()
  const log = slot?.log
  const [reason, setReason] = useState<string>(log?.reason ?? '')
  const time = log?.time ?? (state === 'aired' ? slot?.start.slice(11) : undefined)
  return (
    <>
      <fieldset className="cchc-choice">
        <legend>{words.result}</legend>
        {LOG_STATES.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="state"
              checked={state === value}
              onChange={() => onState(value)}
            />
            <span>{words[value]}</span>
          </label>
        ))}
      </fieldset>
      {state !== 'missed' && (
        <label className="cchc-field">
          <span>{words.time}</span>
          <input
            name="time"
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            placeholder={words.timeHint}
            defaultValue={time ?? ''}
            required={state === 'late'}
          />
        </label>
      )}
      {state !== 'aired' && (
        <>
          <label className="cchc-field">
            <span>{words.reason}</span>
            <select
              name="reason"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              required={state === 'missed'}
            >
              <option value="">{words.chooseReason}</option>
              {LOG_REASONS.map((reason) => (
                <option key={reason} value={reason}>
                  {names.reasons[reason]}
                </option>
              ))}
            </select>
          </label>
          <label className="cchc-field">
            <span>{words.reasonNote}</span>
            <input
              name="reasonNote"
              defaultValue={log?.reasonNote ?? ''}
              maxLength={500}
              required={reason === 'other'}
            />
          </label>
        </>
      )}
    </>
  )
}
