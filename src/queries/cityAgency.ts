import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { appointedOn } from '@/domain/agencies/appointedOn'
import { cityToday } from '@/queries/cityToday'
import { globals, slugs } from '@/slugs'

/**
 * The city itself, in whose name its plans are issued: what stands at the top of the agency that
 * compiles its reports today. `null` before the settings name one.
 */
export async function cityAgencyAsSystem(req: PayloadRequest): Promise<string | null> {
  const settings = await req.payload.findGlobal({ slug: globals.settings, depth: 0, req })
  const today = await cityToday(req)
  const compiling = idOf(appointedOn(settings.compilingAgencies ?? [], today)?.agency)
  if (!compiling) return null
  const agency = await req.payload.findByID({
    collection: slugs.agencies,
    id: compiling,
    depth: 0,
    disableErrors: true,
    req,
  })
  return idOf(agency?.ancestors?.[0]) ?? agency?.id ?? null
}
