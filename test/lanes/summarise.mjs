/**
 * The last words of `npm test`: a table, the plain line CI reads, the tests per database.
 * @param {import('./runLane.mjs').LaneResult[]} results
 */
export function summarise(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')]
  const width = Math.max(...results.map(({ lane }) => lane.length), 0)
  const rows = results.map((result) => {
    const { lane, seconds, about, skippedBecause } = result
    const what = skippedBecause
      ? `SKIPPED, because ${skippedBecause}`
      : `${line(result)}${ranNothing(result) ? ', nothing here was chosen' : ''}  (${seconds} s${about ? `, ${about}` : ''})`
    return `${lane.padEnd(width)}  ${what}`
  })
  const databases = results
    .filter(({ database }) => database)
    .map((result) =>
      result.skippedBecause
        ? `${result.lane} lane SKIPPED`
        : `${result.lane} ${result.passed + result.failed} tests`,
    )
  const text = ['', ...rows, '', line({ passed, failed, skipped })]
  if (databases.length) text.push(`per database: ${databases.join(', ')}`)
  return { passed, failed, skipped, text: text.join('\n') }
}

const ranNothing = ({ ok, passed, failed }) => ok && passed + failed === 0

const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
