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
  table: 'Items of the file',
  event: 'Event',
  when: 'When',
  notes: 'Notes',
  text: 'Content',
  occurrences: 'Changes of single occurrences',
  moved: '{from} moved to {to}',
  cancelled: '{from} cancelled',
  renamed: '{from} has a title of its own: “{title}”',
  lengthened: '{from} has a length of its own',
  moreOccurrences: 'and {count} more',
  takesPlace: 'Takes place {count} times',
  channelStays:
    '{count} event(s) imported before keep their channel ({channels}): the one chosen now is for new events only. To change it, open the activity.',
  publicStays: '{count} event(s) imported before stay public or not as they are.',
  skipped: 'Cannot be imported',
  calendar: 'Calendar: {name}',
  untitled: '(no title)',
  reason: 'As in the imported calendar file: {file}',
  place: 'Place',
  balance: {
    whole: 'The file has {count} items',
    left: '{count} cannot be imported',
    parts: { taken: '{count} events imported', unchanged: '{count} as before' },
    reasons: { skipped: 'Cannot be imported' },
  },
  command: {
    usage:
      'Usage: npm run ics:import -- FILE --agency CODE --channel CODE [--public] [--dry-run] [--json] [--lang vi|en]\n\nReads a calendar file (.ics) and makes drafts of one agency out of its events.\n  --agency   code of the agency\n  --channel  code of the channel\n  --public   public once approved\n  --dry-run  checks only\n  --json     prints the result as JSON\nExit code: 0 done, 1 the file cannot be used, 2 called wrongly.',
  },
}
