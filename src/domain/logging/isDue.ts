/**
 * Whether what is planned for a moment is due: from its start on, the minute from which it may be logged.
 * There is no grace; what is due and not logged is missing, what is not due yet is neither. Both are local
 * times of the city, `YYYY-MM-DDTHH:mm`.
 * @example isDue('2026-11-25T06:30', '2026-11-25T06:29') // false
 */
export function isDue(start: string, now: string): boolean {
  return start <= now
}
