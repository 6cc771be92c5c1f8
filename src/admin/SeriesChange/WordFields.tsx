'use client'
import type { SeriesWords } from '@/i18n/vi/series'

export type Wording = { title: string; summary: string }

type Props = {
  words: SeriesWords
  wording: Wording
  /** One occurrence has a title of its own, but no summary. */
  withSummary: boolean
  set: (wording: Wording) => void
}

export function WordFields({ words, wording, withSummary, set }: Props) {
  return (
    <div className="cchc-series__words">
      <label>
        {words.title}
        <input
          required
          value={wording.title}
          onChange={(event) => set({ ...wording, title: event.target.value })}
        />
      </label>
      {withSummary && (
        <label>
          {words.summary}
          <textarea
            rows={3}
            value={wording.summary}
            onChange={(event) => set({ ...wording, summary: event.target.value })}
          />
        </label>
      )}
    </div>
  )
}
