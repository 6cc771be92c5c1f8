import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { periodContaining } from '@/domain/periods/neighbours'
import type { Period } from '@/domain/periods/period'
import { agenciesNamed, allAgencies } from '@/queries/report/agenciesOfPeriod'

/**
 * The half-year to show when none is asked for: the current one, or the last one of an agency that has
 * ended (the one named, else the person's own).
 * @param today the city's civil date
 * @returns with it the agency's last day, if that is why
 */
export async function periodToOpen(
  req: PayloadRequest,
  { agency, today, decree09From }: { agency: string; today: string; decree09From?: number },
): Promise<{ period: Period; endedOn: string | null }> {
  const own = may(req.user?.role, 'seeTheWholeCity') ? null : idOf(req.user?.agency)
  const named = agency || own ? agenciesNamed(await allAgencies(req), agency || (own ?? '')) : []
  const lastDay = named.at(-1)?.to ?? today
  const endedOn = lastDay < today ? lastDay : null
  return { period: periodContaining(endedOn ?? today, 'half', decree09From), endedOn }
}
