import { parsePeriod, type Period } from './period'

/**
 * The half-year that `today` (civil date in the city) lies in, by the rule in force: from 2019 on the
 * second half begins on 15 June and the next year's first on 15 December.
 * @example currentHalf('2026-06-20').id // '2026-H2'
 */
export function currentHalf(today: string, decree09From?: number): Period {
  const year = Number(today.slice(0, 4))
  const halves = [`${year}-H1`, `${year}-H2`, `${year + 1}-H1`].map((id) =>
    parsePeriod(id, decree09From),
  )
  const found = halves.findLast(({ from, to }) => from <= today && today <= to)
  return found ?? parsePeriod(`${year}-H1`, decree09From)
}
