import { daysBetween } from '@/domain/calendar/civilDate'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { ConflictWords } from '@/i18n/vi/conflicts'
import type { Found } from './useConflicts'

/** The sentences of what was found, and for which days. */
export function ConflictList({ found, words }: { found: Found; words: ConflictWords }) {
  if (found.state === 'nothingToCheck') return null
  if (found.state !== 'found') {
    return <p className="conflict-field__note">{words[found.state]}</p>
  }
  const { warnings, horizon, unchecked, noStation } = found
  if (!horizon) return <p className="conflict-field__note">{words.past}</p>
  const days = {
    days: daysBetween(horizon.from, horizon.to) + 1,
    from: formatDate(horizon.from),
    to: formatDate(horizon.to),
  }
  const isWhole = unchecked === 0 && !noStation
  return (
    <>
      {noStation && <p className="conflict-field__note">{words.noStation}</p>}
      {unchecked > 0 && (
        <p className="conflict-field__note">{fill(words.unchecked, { count: unchecked })}</p>
      )}
      {warnings.length > 0 && (
        <ul>
          {warnings.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <p className="conflict-field__note">
        {fill(warnings.length ? words.horizon : isWhole ? words.none : words.noneElse, days)}
      </p>
    </>
  )
}
