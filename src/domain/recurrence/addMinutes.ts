import { formatLocalTime, parseLocalTime } from '@/domain/calendar/civilDate'

/** A local time (`YYYY-MM-DDTHH:mm`) moved by minutes. @throws DomainError `invalidDate` */
export function addMinutes(localTime: string, minutes: number): string {
  return formatLocalTime(parseLocalTime(localTime) + minutes)
}

/** Minutes from one local time to another, negative when it lies before. */
export function minutesBetween(from: string, to: string): number {
  return parseLocalTime(to) - parseLocalTime(from)
}
