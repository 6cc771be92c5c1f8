import type { IcsImportWords } from '@/i18n/vi/icsImport'

export const icsImport: IcsImportWords = {
  title: 'Import a calendar file',
  intro:
    'Brings a calendar of Google, Outlook or Apple in from an .ics file. It is checked first and nothing is saved until you choose to import; what is imported becomes drafts.',
  file: 'Calendar file',
  fileHint:
    'An .ics file, at most {max} and {events} events. The same file again makes no duplicates.',
  agency: 'Agency',
  channel: 'Channel',
  choose: 'Choose',
  isPublic: 'Public once approved',
  importing: 'Importing {count} activities…',
  import: 'Import {count} activities',
  doneText: '{created} created, {updated} updated, {unchanged} unchanged.',
  openActivities: 'See the activities',
  openCalendar: 'Open the calendar',
  table: 'Events of the file',
  event: 'Event',
  when: 'When',
  notes: 'Notes',
  changes: '{count} single changes',
  skipped: 'Cannot be imported',
  calendar: 'Calendar: {name}',
  untitled: '(no title)',
  reason: 'As in the imported calendar file: {file}',
  place: 'Place',
  balance: {
    whole: 'The file has {count} events',
    left: '{count} cannot be imported',
    parts: { taken: '{count} imported', unchanged: '{count} as before' },
    reasons: { skipped: 'Cannot be imported' },
  },
  command: {
    usage:
      'Usage: npm run ics:import -- FILE --agency CODE --channel CODE [--public] [--dry-run] [--json] [--lang vi|en]\n\nReads a calendar file (.ics) and makes drafts of one agency out of its events.\n  --agency   code of the agency\n  --channel  code of the channel\n  --public   public once approved\n  --dry-run  checks only\n  --json     prints the result as JSON\nExit code: 0 done, 1 the file cannot be used, 2 called wrongly.',
  },
}
