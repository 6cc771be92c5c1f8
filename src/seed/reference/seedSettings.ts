import type { Payload, PayloadRequest } from 'payload'
import { globals, slugs } from '@/slugs'

/**
 * Who compiles, by date (domain reference §5.2): Sở TT&TT, which plan 257/KH-UBND of 2017-12-29 names,
 * until it was merged on 2025-03-01; then Sở VH&TT as a proposal, for the administrator to settle.
 */
const COMPILING = [
  { from: '2017-12-29', code: 'STTTT' },
  { from: '2025-03-01', code: 'SVHTT' },
] as const

/** Fills in the compiling agencies as long as nobody has. Returns how many were added. */
export async function seedSettings(
  payload: Payload,
  req: Partial<PayloadRequest>,
): Promise<number> {
  const settings = await payload.findGlobal({ slug: globals.settings, depth: 0, req })
  if (settings.compilingAgencies?.length) return 0
  const { docs } = await payload.find({
    collection: slugs.agencies,
    where: { code: { in: COMPILING.map(({ code }) => code) } },
    depth: 0,
    select: { code: true },
    req,
  })
  const compilingAgencies = COMPILING.map(({ from, code }) => ({
    from,
    agency: docs.find((agency) => agency.code === code)?.id ?? '',
  }))
  await payload.updateGlobal({ slug: globals.settings, data: { compilingAgencies }, req })
  return compilingAgencies.length
}
