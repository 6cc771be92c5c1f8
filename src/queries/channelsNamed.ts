import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { slugs } from '@/slugs'

/**
 * Ids of the channels meant by codes, codes of groups, or ids.
 * @throws DomainError `channelUnknown`
 */
export async function channelsNamed(
  req: PayloadRequest,
  names: readonly string[],
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slugs.channels,
    select: { code: true, groupCode: true },
    depth: 0,
    pagination: false,
    req,
  })
  return names.flatMap((name) => {
    const meant = docs.filter(({ id, code, groupCode }) => [id, code, groupCode].includes(name))
    if (meant.length === 0) throw new DomainError('channelUnknown', { value: name })
    return meant.map((channel) => channel.id)
  })
}
