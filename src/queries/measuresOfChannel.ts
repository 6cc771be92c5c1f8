import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import type { Measure } from '@/domain/measures'
import { slugs } from '@/slugs'

/** The units a channel is counted in; read once per request. @throws DomainError `channelMissing` */
export async function measuresOfChannel(
  req: PayloadRequest,
  channelId: string | null,
): Promise<Measure[]> {
  const key = `measuresOfChannel|${channelId}`
  const known = req.context[key] as Measure[] | undefined
  if (known) return known
  const channel =
    channelId &&
    (await req.payload.findByID({
      collection: slugs.channels,
      id: channelId,
      depth: 0,
      select: { measures: true },
      disableErrors: true,
      req,
    }))
  if (!channel) throw new DomainError('channelMissing')
  req.context[key] = channel.measures
  return channel.measures
}
