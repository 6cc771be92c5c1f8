import type { PayloadRequest } from 'payload'
import { channelsMeant } from '@/domain/channels/channelsMeant'
import { DomainError } from '@/domain/DomainError'
import { slugs } from '@/slugs'

/**
 * Ids of the channels meant by codes, `group:` and a code of a group, or ids.
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
    const meant = channelsMeant(docs, name)
    if (meant.length === 0) throw new DomainError('channelUnknown', { value: name })
    return meant.map((channel) => channel.id)
  })
}
