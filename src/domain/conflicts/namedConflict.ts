import type { Conflict } from '@/domain/conflicts/conflict'

/** A conflict with the names that its sentence needs. */
export type NamedConflict = Omit<Conflict, 'activity'> & {
  /** The other activity; absent when the conflict is about none, or it is of the activity itself. */
  activity?: {
    /** Null when the person may not read it: then it is only "another programme". */
    id: string | null
    title: string | null
  }
  /** The first stations by name. */
  agencyNames: string[]
  planName?: string
  taskName?: string
}
