import type { CalendarPrintWords } from '@/i18n/vi/calendarPrint'

export const calendarPrint: CalendarPrintWords = {
  title: 'ADMINISTRATIVE REFORM COMMUNICATION CALENDAR',
  back: 'Back to the calendar',
  print: 'Print',
  printedOn: 'Printed on {date}',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  at: '{count} agencies',
  times: '{count} times',
  time: 'Time',
  what: 'What',
  channel: 'Channel',
  agencies: 'Agencies',
  nothing: 'Nothing.',
}
