import type { PrintedDay } from '@/domain/calendar/printedDays'
import type { CalendarPrintWords } from '@/i18n/vi/calendarPrint'

export type SheetProps = {
  days: PrintedDay[]
  /** Name and icon of a channel, by its code. */
  channels: Record<string, { icon: string; name: string }>
  words: CalendarPrintWords
  /** `YYYY-MM`; days of other months stand empty at its edges. */
  month: string
}
