import type { DatedAgency } from './datedAgency'
import { existsOn } from './datedAgency'
import { COMMUNE_KINDS, DISTRICT_KINDS } from './kinds'
import { abbreviationKey, initialsKey } from './nameKeys'

type Options<A> = {
  agencies: readonly A[]
  /** The reader's own agency and those above it, the nearest first. */
  chain: readonly A[]
  /** The People's Committee of the city. */
  city: A | undefined
  /** The day of the document (civil date). */
  date?: string
}

/**
 * Who issued a document, by its symbol (Nghị định 30/2020: type, then issuing body): "88/KH-UBND" is a
 * People's Committee's, of the reader's own place or the city; "12/KH-STTTT" is that department's.
 * Undefined where the symbol does not tell, or means several.
 */
export function issuerOfNumber<A extends DatedAgency>(
  number: string,
  { agencies, chain, city, date }: Options<A>,
): A | undefined {
  const [, body] = (number.split('/').at(-1) ?? '').split('-')
  const key = body ? abbreviationKey(body) : ''
  if (key === '') return undefined
  if (key === 'ubnd') {
    return chain.find((agency) => agency === city || isPlace(agency)) ?? city ?? chain.at(-1)
  }
  const existing = agencies.filter((agency) => !date || existsOn(agency, date))
  for (const keysOf of KEYS) {
    const [found, ...others] = existing.filter((agency) => keysOf(agency).includes(key))
    if (found) return others.length === 0 ? found : undefined
  }
  return undefined
}

const isPlace = ({ kind }: DatedAgency): boolean =>
  [...DISTRICT_KINDS, ...COMMUNE_KINDS].some((one) => one === kind)

/** "Sở TT&TT" is "STTTT" in a symbol. */
const short = (key = ''): string => key.replace(/^so/, 's')

/** In this order: "SNV" is the code of one department and the initials of another. */
const KEYS: readonly ((agency: DatedAgency) => string[])[] = [
  ({ code }) => [abbreviationKey(code)],
  ({ shortName, aliases }) =>
    [shortName, ...(aliases ?? [])].map((name) => short(abbreviationKey(name ?? ''))),
  ({ name }) => [short(initialsKey(name))],
]
