import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { slugs } from '@/slugs'

/**
 * Ids of the topics meant by codes or ids.
 * @throws DomainError `topicUnknown`
 */
export async function topicsNamed(
  req: PayloadRequest,
  names: readonly string[],
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slugs.topics,
    select: { code: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return names.map((name) => {
    const meant = docs.find(({ id, code }) => id === name || code === name)
    if (!meant) throw new DomainError('topicUnknown', { value: name })
    return meant.id
  })
}
