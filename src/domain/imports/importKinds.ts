/** What is imported from files; each has its own columns and target, and everything else in common. */
export const IMPORT_KINDS = ['plans', 'calendar'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** A working day to find out that it was the wrong file; later, people have built on it. */
export const UNDO_HOURS = 24

/** Until when an import made at an instant may be taken back, both ISO 8601. */
export function importUndoUntil(at: string): string {
  return new Date(Date.parse(at) + UNDO_HOURS * 3_600_000).toISOString()
}
