import type { PayloadRequest } from 'payload'
import { COMMUNE_KINDS } from '@/domain/agencies/kinds'
import type { StationLimits } from '@/domain/conflicts/stationConflicts'
import { slugs } from '@/slugs'

export type Station = {
  id: string
  name: string
  limits: StationLimits
  /** Communes air; others when the catalogue says what they may air. */
  airs: boolean
}

/** What these agencies may air. The fields count weekdays from 1, as people do; the domain from 0. */
export async function stationsOf(req: PayloadRequest, ids: readonly string[]): Promise<Station[]> {
  const { docs } = await req.payload.find({
    collection: slugs.agencies,
    where: { id: { in: [...ids] } },
    select: { name: true, shortName: true, kind: true, station: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, name, shortName, kind, station }) => ({
    id,
    name: shortName || name,
    limits: {
      sessionsPerDay: station?.sessionsPerDay,
      minutesPerSession: station?.minutesPerSession,
      weekdays: station?.weekdays?.map((weekday) => weekday - 1),
    },
    airs: COMMUNE_KINDS.includes(kind) || !!station?.sessionsPerDay,
  }))
}
