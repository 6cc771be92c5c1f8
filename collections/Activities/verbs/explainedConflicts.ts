import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { conflictSentence } from '@/i18n/conflictSentence'
import type { Activity } from '@/payload-types'
import { conflictRequestOf, conflictsOf } from '@/queries/conflictsOf'
import { slugs } from '@/slugs'

/** The schedule's own tab shows them all. */
const NAMED = 2

/** A reason and the conflicts it was given for, as `conflictsOf` names them. */
export type Explained = { reason: string; conflicts: string[] }

/**
 * Why an activity is kept although something stands in its way; null when nothing does. Asked when it
 * is handed in and again when it is approved, as others may have come in between: what the reason was
 * not given for takes another one.
 * @throws DomainError `conflictsUnexplained`, naming them, when no reason was given for some
 */
export async function explainedConflicts(
  req: PayloadRequest,
  activity: Activity,
): Promise<Explained | null> {
  const { warnings, keys } = await conflictsOf(req, conflictRequestOf(activity))
  if (warnings.length === 0) return null
  const reason = activity.conflictReason?.trim() ?? ''
  const before = await explainedBefore(req, activity.id)
  const isNew = reason !== '' && reason !== before?.reason
  const known = new Set(reason ? before?.conflicts : [])
  const open = isNew ? [] : warnings.filter((_, at) => keys[at]?.some((key) => !known.has(key)))
  if (open.length === 0) return { reason, conflicts: keys.flat() }
  const named = open.slice(0, NAMED).map((each) => conflictSentence(each, req.i18n?.language))
  throw new DomainError('conflictsUnexplained', { warnings: named.join(' '), count: open.length })
}

/** As the system: it names activities that the person may not read. */
async function explainedBefore(req: PayloadRequest, id: string): Promise<Explained | null> {
  const { explained } = await req.payload.findByID({
    collection: slugs.activities,
    id,
    select: { explained: true },
    depth: 0,
    req,
  })
  return (explained as Explained | null | undefined) ?? null
}
