import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { conflictSentence } from '@/i18n/conflictSentence'
import type { Activity } from '@/payload-types'
import { conflictRequestOf, conflictsOf } from '@/queries/conflictsOf'

/** The schedule's own tab shows them all. */
const NAMED = 2

/**
 * Why an activity is kept although something stands in its way; null when nothing does. Asked when it
 * is handed in and again when it is approved, as others may have come in between.
 * @throws DomainError `conflictsUnexplained`, naming them, when no reason was given
 */
export async function explainedConflicts(
  req: PayloadRequest,
  activity: Activity,
): Promise<string | null> {
  const { warnings } = await conflictsOf(req, conflictRequestOf(activity))
  if (warnings.length === 0) return null
  const reason = activity.conflictReason?.trim()
  if (reason) return reason
  const named = warnings.slice(0, NAMED).map((each) => conflictSentence(each, req.i18n?.language))
  throw new DomainError('conflictsUnexplained', {
    warnings: named.join(' '),
    count: warnings.length,
  })
}
