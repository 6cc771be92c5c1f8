/**
 * The way of an activity: draft → submitted → (changesRequested → submitted) → approved; any of them
 * may be cancelled with a reason. "Live" is not stored: an approved activity is live once it begins.
 */
export const ACTIVITY_STATES = [
  'draft',
  'submitted',
  'changesRequested',
  'approved',
  'cancelled',
] as const

export type ActivityState = (typeof ACTIVITY_STATES)[number]

/** States in which the author still writes; afterwards only those who approve may change words. */
export const OPEN_STATES: readonly ActivityState[] = ['draft', 'changesRequested']
