const DAY = 24 * 60 * 60 * 1000
const FIRST_DAY = Date.UTC(1899, 11, 30)
/** 31 December 9999, the last day Excel knows. */
export const LAST_SERIAL = 2_958_466

/** The moment a number of Excel means as a date, as if in UTC, to the second. */
export function serialTime(serial: number): Date {
  // Excel has a 29 February 1900: days before it are one behind.
  const days = serial < 60 ? serial + 1 : serial
  return new Date(FIRST_DAY + Math.round((days * DAY) / 1000) * 1000)
}

/** The number of a moment. */
export const timeSerial = (at: Date): number => (at.getTime() - FIRST_DAY) / DAY
