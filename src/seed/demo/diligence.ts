import type { LogReason } from '@/domain/logging/log'
import { chanceOf } from './chance'

/** How an agency keeps its logs; the shares are of all its slots. */
export type Diligence = {
  /** Nothing logged on this day, nor on any like it. */
  silent: (date: string) => boolean
  /** A cause that kept it from airing on this day. */
  trouble: (date: string) => LogReason | null
  forgets: number
  misses: number
  isLate: number
}

/** The floods of July 2018 reached the communes along the Bùi river in Chương Mỹ. */
const FLOODED = new Set(['HN-10060', 'HN-10066', 'HN-10069', 'HN-10075', 'HN-10081'])

/**
 * Most stations log nearly everything; a few log nothing in the first half of the year, a few forget
 * every fourth broadcast, and a flood silences some for a week.
 */
export function diligenceOf(agency: { code: string }): Diligence {
  const chance = chanceOf('diligence', agency.code)
  const isStation = /^HN-\d{5}$/.test(agency.code)
  const sleeps = isStation && chance.happens(0.015)
  const careless = isStation && chance.happens(0.05)
  return {
    silent: (date) => sleeps && date >= '2018-01-01' && date <= '2018-06-30',
    trouble: (date) =>
      FLOODED.has(agency.code) && date >= '2018-07-21' && date <= '2018-08-03' ? 'weather' : null,
    forgets: careless ? 0.25 : 0.015,
    misses: 0.015 + chance.next() * 0.02,
    isLate: 0.01 + chance.next() * 0.02,
  }
}
