/** What became of a slot. "Missed" was not aired, with a reason; no log at all is "missing". */
export const LOG_STATES = ['aired', 'late', 'missed'] as const
export type LogState = (typeof LOG_STATES)[number]

/** Why something was late or not aired. */
export const LOG_REASONS = [
  'power',
  'equipment',
  'weather',
  'staff',
  'directed',
  'content',
  'other',
] as const
export type LogReason = (typeof LOG_REASONS)[number]

/** Own production or relayed from a higher station (tự sản xuất, tiếp sóng). */
export const ORIGINS = ['own', 'relay'] as const
export type Origin = (typeof ORIGINS)[number]

/** The one key under which a planned slot can be logged: activity, executing agency, original start. */
export function occurrenceKey(slot: {
  activityId: string
  agencyId: string
  originalStart: string
}): string {
  return `${slot.activityId}|${slot.agencyId}|${slot.originalStart}`
}
