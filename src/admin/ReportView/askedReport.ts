/** Parts of a year in the order of the list: `H1`, `2018` as a whole (`year`), `Q3`, `06`. */
export const PARTS = {
  half: ['H1', '9M', 'H2', 'year'],
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  month: Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0')),
} as const

type Params = Readonly<Record<string, string | string[] | undefined>>

/** The id of a part of a year. @example periodId('2018', 'H1') // '2018-H1' */
export const periodId = (year: string, part: string): string =>
  part === 'year' ? year : `${year}-${part}`

/**
 * What an address asks for: the period's id and the agency's code, each empty when it names none. They
 * come as `period` and `agency` (links, the same as for the files) or as the fields of the form. A year
 * alone is the whole year; what is odd stays as it is, to be refused in words.
 * @example askedReport({ nam: '2018', ky: 'H1' }) // { period: '2018-H1', agency: '' }
 */
export function askedReport(params: Params): { period: string; agency: string } {
  const one = (name: string) => [params[name]].flat()[0]?.trim() ?? ''
  const part = one('ky')
  const ofForm = one('nam') || part ? periodId(one('nam'), part || 'year') : ''
  return { period: one('period') || ofForm, agency: one('agency') || one('coquan') }
}
