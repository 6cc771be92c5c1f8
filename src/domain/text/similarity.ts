/**
 * How alike two short texts are, 0 (nothing in common) to 1 (equal): one minus the Damerau–Levenshtein
 * distance (optimal string alignment: insert, delete, replace, swap neighbours) over the longer length.
 * Fold first when marks should not count. Meant for names; time grows with the product of the lengths,
 * so give `atLeast` when less than that does not matter: the answer is then 0 as soon as it is known.
 *
 * @example similarity('so noi vu', 'so nio vu') // 0.888…
 */
export function similarity(a: string, b: string, atLeast = 0): number {
  const longest = Math.max(a.length, b.length)
  if (longest === 0) return 1
  const allowed = Math.floor((1 - atLeast) * longest)
  const steps = Math.abs(a.length - b.length) > allowed ? Infinity : distance(a, b, allowed)
  return steps > allowed ? 0 : 1 - steps / longest
}

function distance(a: string, b: string, allowed: number): number {
  const width = b.length + 1
  let beforeLast = new Uint16Array(width)
  let last = Uint16Array.from({ length: width }, (_, j) => j)
  let row = new Uint16Array(width)
  const at = (cells: Uint16Array, j: number): number => cells[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j < width; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(beforeLast, j - 2) + 1)
      }
      row[j] = best
      if (best < least) least = best
    }
    if (least > allowed) return Infinity
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  return at(last, b.length)
}
