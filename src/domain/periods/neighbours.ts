import { civilOf, parseDate } from '@/domain/calendar/civilDate'
import type { Period, PeriodKind } from '@/domain/periods/period'
import { FIRST_YEAR_OF_DECREE_09, parsePeriod } from '@/domain/periods/period'

/** Kinds that divide time without gaps; "nine months" leaves the last quarter out. */
export type DividingKind = Exclude<PeriodKind, 'nineMonths'>

const IN_A_YEAR = { month: 12, quarter: 4, half: 2, year: 1 } as const

/**
 * The one period of a kind that a local date (`YYYY-MM-DD`) lies in: the report year and period of a
 * log are derived from its date, never stored. From 2019 on 15–31 December belong to the next year.
 * @throws DomainError `dateImpossible`
 * @example periodContaining('2026-12-20', 'half').id // '2027-H1'
 */
export function periodContaining(
  date: string,
  kind: DividingKind,
  decreeFrom = FIRST_YEAR_OF_DECREE_09,
): Period {
  const { year, month } = civilOf(parseDate(date))
  const months = 12 / IN_A_YEAR[kind]
  const guess = periodAt({ kind, year, index: Math.ceil(month / months) }, decreeFrom)
  return date > guess.to ? step(guess, 1, decreeFrom) : guess
}

/** The period of the same kind just before; of nine months the same nine a year before. */
export function previousPeriod(period: Period, decreeFrom = FIRST_YEAR_OF_DECREE_09): Period {
  return step(period, -1, decreeFrom)
}

/** The period of the same kind just after; of nine months the same nine a year after. */
export function nextPeriod(period: Period, decreeFrom = FIRST_YEAR_OF_DECREE_09): Period {
  return step(period, 1, decreeFrom)
}

function step({ kind, year, index }: Period, by: 1 | -1, decreeFrom: number): Period {
  const perYear = kind === 'nineMonths' ? 1 : IN_A_YEAR[kind]
  const number = year * perYear + index - 1 + by
  const target = { kind, year: Math.floor(number / perYear), index: (number % perYear) + 1 }
  return periodAt(target, decreeFrom)
}

function periodAt(
  { kind, year, index }: { kind: PeriodKind; year: number; index: number },
  decreeFrom: number,
): Period {
  const suffix = {
    month: `-${String(index).padStart(2, '0')}`,
    quarter: `-Q${index}`,
    half: `-H${index}`,
    nineMonths: '-9M',
    year: '',
  }[kind]
  return parsePeriod(`${String(year).padStart(4, '0')}${suffix}`, decreeFrom)
}
