'use client'
import { useEffect, useRef, type RefObject } from 'react'
import type { CalendarEntry } from './calendarEntries'

export const keyOf = ({ activityId, originalStart }: CalendarEntry) =>
  `${activityId}|${originalStart}`

/**
 * An occurrence that moved is drawn anew in its new place: whoever works by keyboard finds the focus
 * there again instead of at the top of the page.
 */
export function useFocusAgain(
  page: RefObject<HTMLElement | null>,
  entries: readonly CalendarEntry[],
): (entry: CalendarEntry) => void {
  const last = useRef<string | null>(null)
  useEffect(() => {
    // FullCalendar measures before it draws: one moment later everything has its place.
    const later = setTimeout(() => {
      const key = last.current
      if (!key || document.activeElement !== document.body) return
      const entry = page.current?.querySelector(`[data-entry="${CSS.escape(key)}"]`)
      entry?.closest<HTMLElement>('[tabindex="0"]')?.focus()
    }, 60)
    return () => clearTimeout(later)
  }, [page, entries])
  return (entry) => {
    last.current = keyOf(entry)
  }
}
