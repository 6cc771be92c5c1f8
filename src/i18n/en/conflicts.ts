import type { ConflictWords } from '@/i18n/vi/conflicts'

export const conflicts: ConflictWords = {
  title: 'To consider before saving',
  none: 'Nothing overlaps and no limit is exceeded in the {days} days looked at ({from} – {to}).',
  noneElse: 'Otherwise nothing to consider in the {days} days looked at ({from} – {to}).',
  unchecked: 'Not checked: the schedules and limits of {count} executors beyond your reach.',
  noStation: 'No executor is chosen, so no station has been checked yet.',
  past: 'This schedule is in the past; nothing is checked.',
  horizon: 'Looked at {days} days, from {from} to {to}.',
  checking: 'Checking for conflicts…',
  failed:
    'Conflicts could not be checked. Check the connection; they are checked again on submission.',
  keep: 'Keep this schedule all the same, because',
  keepHint:
    'Not needed for a draft. Submitting needs a reason; whoever approves reads it, and it is kept in the trail.',
  sentences: {
    overlap: 'Overlaps “{other}” at {stations}: {dates}.',
    overlapUnknown: 'Overlaps another programme at {stations}: {dates}.',
    overlapSelf: 'Two airings of this activity overlap: {dates}.',
    tooManySessions: '{stations}: {value} sessions a day where {limit} are allowed: {dates}.',
    sessionTooLong: '{stations}: a session of {value} minutes where {limit} are allowed: {dates}.',
    tooManyMinutes: '{stations}: {value} minutes a day where {limit} are allowed: {dates}.',
    notABroadcastDay: '{stations}: no broadcasts on this day of the week: {dates}.',
    onHoliday: 'On a public holiday: {dates}.',
    onWeekend: 'On a weekend: {dates}.',
    outsidePlan: 'Outside the period of {plan}: {dates}.',
    taskClosed: 'After the deadline of the task “{task}”: {dates}.',
  },
  and: 'and',
  moreDates: '{n} more days',
  moreStations: '{n} more stations',
}
