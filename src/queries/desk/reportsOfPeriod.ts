import type { PayloadRequest } from 'payload'
import { slugs } from '@/slugs'

const STATES = ['draft', 'submitted', 'returned', 'accepted'] as const

export type ReportsOfPeriod = Record<(typeof STATES)[number], number>

/** How many agency reports of a period stand in each state, of those this person may read. */
export async function reportsOfPeriod(
  req: PayloadRequest,
  period: string,
): Promise<ReportsOfPeriod> {
  const counts = await Promise.all(
    STATES.map(async (state) => {
      const { totalDocs } = await req.payload.count({
        collection: slugs.agencyReports,
        where: { and: [{ period: { equals: period } }, { state: { equals: state } }] },
        overrideAccess: false,
        req,
      })
      return [state, totalDocs] as const
    }),
  )
  return Object.fromEntries(counts) as ReportsOfPeriod
}
