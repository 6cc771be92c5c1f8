import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { withDescendants } from '@/queries/withDescendants'
import { slugs } from '@/slugs'

/**
 * The ids of an agency, named by id or code, and of everything below it.
 * @throws DomainError `agencyUnknown`
 */
export async function subtreeOf(req: PayloadRequest, idOrCode: string): Promise<string[]> {
  return withDescendants(req, [await agencyId(req, idOrCode)])
}

/** A code may have belonged to several agencies in turn: the one valid last is meant. */
async function agencyId(req: PayloadRequest, idOrCode: string): Promise<string> {
  const { docs } = await req.payload.find({
    collection: slugs.agencies,
    where: { code: { equals: idOrCode } },
    sort: '-validFrom',
    select: { code: true },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  if (docs[0]) return docs[0].id
  const byId = await req.payload.findByID({
    collection: slugs.agencies,
    id: idOrCode,
    select: { code: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!byId) throw new DomainError('agencyUnknown', { value: idOrCode })
  return byId.id
}
