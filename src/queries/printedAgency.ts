import type { PayloadRequest } from 'payload'
import { cityNameAsSystem } from '@/queries/cityName'
import { subtreeOf } from '@/queries/subtreeOf'
import { slugs } from '@/slugs'

/** The name at the head of a printed calendar: the agency's, or the city's when none is meant. */
export async function printedAgency(req: PayloadRequest, idOrCode: string | null): Promise<string> {
  if (!idOrCode) return cityNameAsSystem(req.payload)
  const [id = ''] = await subtreeOf(req, idOrCode)
  const agency = await req.payload.findByID({
    collection: slugs.agencies,
    id,
    depth: 0,
    select: { name: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return agency.name
}
