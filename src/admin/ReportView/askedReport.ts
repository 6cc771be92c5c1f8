import { DomainError } from '@/domain/DomainError'
import { parsePeriod, type Period } from '@/domain/periods/period'

/** Parts of a year in the order of the list: `H1`, `2018` as a whole (`year`), `Q3`, `06`. */
export const PARTS = {
  half: ['H1', 'H2', 'year'],
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  month: Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0')),
} as const

/** The id of a part of a year. @example periodId('2018', 'H1') // '2018-H1' */
export const periodId = (year: string, part: string): string =>
  part === 'year' ? year : `${year}-${part}`

/** The period an address asks for (`nam`, `ky`), or `fallback` when it asks for none that exists. */
export function askedPeriod(
  asked: { year?: string; part?: string },
  fallback: Period,
  decree09From?: number,
): Period {
  if (!asked.year || !asked.part) return fallback
  try {
    return parsePeriod(periodId(asked.year, asked.part), decree09From)
  } catch (error) {
    if (error instanceof DomainError) return fallback
    throw error
  }
}
