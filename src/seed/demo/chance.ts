/** Changing it makes another demo; the same seed always makes the same. */
const SEED = 'cchc-2018'

/** Chance that comes out the same on every machine and in whatever order things are made. */
export type Chance = {
  /** 0 ≤ x < 1 */
  next: () => number
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number
  pick: <T>(list: readonly T[]) => T
  /** True in `share` of the cases, 0 to 1. */
  happens: (share: number) => boolean
}

/** The chance that belongs to a thing, by its name. @example chanceOf('logs', 'HN-00001').whole(1, 6) */
export function chanceOf(...names: string[]): Chance {
  let state = hash([SEED, ...names].join('|'))
  // Mulberry32: small, fast, good enough for a demo.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    pick: (list) => list[whole(0, list.length - 1)]!,
    happens: (share) => next() < share,
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value
}
