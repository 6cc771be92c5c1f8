import { civilOf, dayNumber } from '@/domain/calendar/civilDate'
import { weekStartOf } from '@/domain/recurrence/rulePeriods'

/**
 * Number of the week a day lies in, counted from the start (1, 2 …) and from the end (−1, −2 …) of
 * its week year. Week 1 is the first with at least four days in the year (RFC 5545, ISO 8601 when
 * weeks begin on Monday); the last days of December may thus lie in week 1 of the next year.
 */
export function weekNumbers(
  day: number,
  weekStart: number,
): { fromStart: number; fromEnd: number } {
  const week = weekStartOf(day, weekStart)
  const weekYear = civilOf(week + 3).year
  return {
    fromStart: (week - firstWeek(weekYear, weekStart)) / 7 + 1,
    fromEnd: (week - firstWeek(weekYear + 1, weekStart)) / 7,
  }
}

/** The week with 4 January has at least four days of the year in it, whatever day weeks begin on. */
function firstWeek(year: number, weekStart: number): number {
  return weekStartOf(dayNumber(year, 1, 4), weekStart)
}
