/** Local start and end, `YYYY-MM-DDTHH:mm`. */
export type Stretch = { start: string; end: string }

export const stretchOf = (start: string, end: string): Stretch => ({
  start: start.slice(0, 16),
  end: end.slice(0, 16),
})

/** Half an hour of a morning, where only a day was chosen. */
export function morningOf(day: string): Stretch {
  const date = day.slice(0, 10)
  return { start: `${date}T08:00`, end: `${date}T08:30` }
}
