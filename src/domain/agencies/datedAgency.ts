/** The least a rule must know of an agency; documents of the database fit as they are. */
export type DatedAgency = {
  code: string
  name: string
  shortName?: string | null
  aliases?: readonly string[] | null
  kind: string
  /** First and last day of existence, `YYYY-MM-DD`; missing means "not known to begin or end". */
  validFrom?: string | null
  validTo?: string | null
  /** Party bodies, the Front, unions, central press: asked, never ordered or chased. */
  requestedOnly?: boolean | null
  /** What came after it, by id (by `agencyKey` where there are no ids). */
  id?: string
  successors?: readonly (string | { id: string })[] | null
}

/**
 * Whether an agency exists on a civil date, both ends included. Agencies are dated because the
 * administration was rebuilt on 2025-03-01 and 2025-07-01 (domain reference §5.1).
 */
export function existsOn(
  { validFrom, validTo }: Pick<DatedAgency, 'validFrom' | 'validTo'>,
  date: string,
): boolean {
  return (!validFrom || validFrom <= date) && (!validTo || date <= validTo)
}
