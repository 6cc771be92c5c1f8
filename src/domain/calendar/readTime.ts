const TIME = /^(\d{1,2})\s*(?:[:.hHgG]\s*(\d{0,2})|)\s*$/

/**
 * A time of the day as people type it, as `HH:mm`: `5:30`, `17h05`, `5h`,
 * `1705`. What is no time comes back as it was, for whoever checks it to say so.
 * @example readTime('5h7') // '05:07'
 */
export function readTime(text: string): string {
  const typed = text.trim()
  const digits = /^(\d{1,2})(\d{2})$/.exec(typed)
  const [, hour, minute = ''] = digits ?? TIME.exec(typed) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return typed
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
}
