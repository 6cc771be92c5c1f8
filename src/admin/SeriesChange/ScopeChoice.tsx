'use client'
import { SERIES_SCOPES, type SeriesScope } from '@/domain/series/seriesChange'
import type { SeriesWords } from '@/i18n/vi/series'

type Props = { words: SeriesWords; scope: SeriesScope; choose: (scope: SeriesScope) => void }

/** The question every change of a series begins with. */
export function ScopeChoice({ words, scope, choose }: Props) {
  return (
    <fieldset className="cchc-series__scopes">
      <legend>{words.scope}</legend>
      {SERIES_SCOPES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="scope"
            value={each}
            checked={scope === each}
            onChange={() => choose(each)}
          />
          {words.scopes[each]}
        </label>
      ))}
    </fieldset>
  )
}
