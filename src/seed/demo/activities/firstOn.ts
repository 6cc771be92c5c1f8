const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

export type Weekday = (typeof DAYS)[number]

/**
 * The first local start from a day on that falls on one of the weekdays.
 * @example firstOn('2018-01-02', ['TH'], '06:30') // '2018-01-04T06:30'
 */
export function firstOn(date: string, days: readonly Weekday[], time: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  while (!days.includes(DAYS[day.getUTCDay()]!)) day.setUTCDate(day.getUTCDate() + 1)
  return `${day.toISOString().slice(0, 10)}T${time}`
}
