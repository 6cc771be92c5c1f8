import type { Schedule } from '@/domain/recurrence/schedule'
import type { ExceptionKind } from '@/domain/recurrence/withExceptions'

/** What a problem is about is told by its code, in src/i18n/…/icsImport or …/errors. */
export type IcsProblem = {
  /** An error keeps the event out; a warning says what of it was left out. */
  severity: 'error' | 'warning'
  code: string
  details: Record<string, string | number>
}

/** A single occurrence that the file tells apart from its series. */
export type IcsChange = {
  originalStart: string
  kind: Extract<ExceptionKind, 'cancelled' | 'moved' | 'edited'>
  newStart?: string
  newDurationMinutes?: number
  newTitle?: string
}

/** An event of the file as an activity; without a schedule it cannot be taken. */
export type IcsRow = {
  /** Line of its BEGIN:VEVENT. */
  line: number
  uid: string
  title: string
  summary: string
  body: string
  schedule: Pick<
    Schedule,
    'start' | 'durationMinutes' | 'timeZone' | 'rrule' | 'exdates' | 'rdates'
  > | null
  changes: IcsChange[]
  /** Of all that the file says of the event: another one means that the event was changed there. */
  hash: string
  problems: IcsProblem[]
}

export type IcsFile = { name: string; rows: IcsRow[] }
