export type Printable = {
  /** Local time `YYYY-MM-DDTHH:mm`. */
  start: string
  title: string
  channel: string
  /** How many agencies carry it out. */
  executors: number
}

/** One line of a day on paper: the same thing at the same time stands once. */
export type PrintedLine = { time: string; title: string; channel: string; executors: number }

/** A day on paper: its lines, or, when there are too many for its cell, how many a channel has. */
export type PrintedDay = {
  date: string
  lines: PrintedLine[]
  sums: { channel: string; count: number }[]
}

/**
 * What stands on each day of a printed calendar. A day with more than `limit` different lines is
 * summed up by channel, the most frequent first: dense days are summarised, never cut.
 */
export function printedDays(
  items: readonly Printable[],
  days: readonly string[],
  limit = Infinity,
): PrintedDay[] {
  const byDay = new Map<string, Printable[]>(days.map((day) => [day, []]))
  for (const item of items) byDay.get(item.start.slice(0, 10))?.push(item)
  return days.map((date) => {
    const lines = linesOf(byDay.get(date) ?? [])
    if (lines.length <= limit) return { date, lines, sums: [] }
    return { date, lines: [], sums: sumsOf(byDay.get(date) ?? []) }
  })
}

function linesOf(items: readonly Printable[]): PrintedLine[] {
  const lines = new Map<string, PrintedLine>()
  for (const { start, title, channel, executors } of items) {
    const time = start.slice(11)
    const key = `${time}|${title}|${channel}`
    const known = lines.get(key)
    if (known) known.executors += executors
    else lines.set(key, { time, title, channel, executors })
  }
  return [...lines.values()].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
}

function sumsOf(items: readonly Printable[]): PrintedDay['sums'] {
  const sums = new Map<string, number>()
  for (const { channel } of items) sums.set(channel, (sums.get(channel) ?? 0) + 1)
  return [...sums].map(([channel, count]) => ({ channel, count })).sort((a, b) => b.count - a.count)
}
