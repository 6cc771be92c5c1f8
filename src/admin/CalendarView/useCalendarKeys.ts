import { useEffect } from 'react'
import { VIEWS, type CalendarAddress } from './calendarAddress'
import { shiftDate } from './calendarDates'

/** Single keys, as in other calendars; nothing with Ctrl or Alt, which belongs to the browser. */
export const KEYS = {
  next: 'n',
  previous: 'p',
  today: 't',
  search: '/',
  create: 'c',
  help: '?',
} as const

type Doing = {
  address: CalendarAddress
  today: string
  go: (change: Partial<CalendarAddress>) => void
  search: () => void
  create: () => void
  help: () => void
}

/** Moves through the calendar by keyboard while nobody is typing and no dialog is open. */
export function useCalendarKeys({ address, today, go, search, create, help }: Doing): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isBusy(event.target)) return
      const { view, date } = address
      const view_ = VIEWS[Number(event.key) - 1]
      if (view_) go({ view: view_ })
      else if (event.key === KEYS.next) go({ date: shiftDate(view, date, 1) })
      else if (event.key === KEYS.previous) go({ date: shiftDate(view, date, -1) })
      else if (event.key === KEYS.today) go({ date: today })
      else if (event.key === KEYS.search) search()
      else if (event.key === KEYS.create) create()
      else if (event.key === KEYS.help) help()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [address, today, go, search, create, help])
}

function isBusy(target: EventTarget | null): boolean {
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))
  return typing || document.querySelector('dialog[open]') !== null
}
