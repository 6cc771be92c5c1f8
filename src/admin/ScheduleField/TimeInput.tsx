'use client'
import { useState } from 'react'

type Props = { label: string; value: string; onChange: (time: string) => void }

/** A time of the day, always of 24 hours; `530` and `5h30` mean 05:30. Nonsense falls back. */
export function TimeInput({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const finish = () => {
    const time = readTime(typed ?? value)
    setTyped(null)
    if (time && time !== value) onChange(time)
  }
  return (
    <input
      aria-label={label}
      className="schedule-time__input"
      inputMode="numeric"
      maxLength={5}
      placeholder="05:30"
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        finish()
      }}
    />
  )
}

function readTime(text: string): string | null {
  const match = /^(\d{1,2})(?:\s*[:hg.]?\s*(\d{2}))?$/i.exec(text.trim())
  const hour = Number(match?.[1])
  const minute = Number(match?.[2] ?? 0)
  if (!match || hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
