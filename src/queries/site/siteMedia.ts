import type { PayloadRequest } from 'payload'
import type { Media } from '@/payload-types'
import type { SiteMedia } from '@/domain/publicSite/siteItem'
import { slugs } from '@/slugs'

/** A document of the media collection as pages show it. Nothing without a file. */
export function siteMedia(doc: Media): SiteMedia[] {
  if (!doc.url || !doc.mimeType) return []
  const [family] = doc.mimeType.split('/')
  return [
    {
      id: doc.id,
      kind: family === 'image' || family === 'audio' || family === 'video' ? family : 'document',
      url: doc.url,
      alt: doc.alt,
      caption: doc.caption ?? null,
      transcript: doc.transcript ?? null,
      filename: doc.filename ?? '',
      mimeType: doc.mimeType,
      copies: Object.values(doc.sizes ?? {}).flatMap(({ url, width, height }) =>
        url && width && height ? [{ url, width, height }] : [],
      ),
    },
  ]
}

/** The newest public pictures. */
export async function publicPictures(req: PayloadRequest, limit: number): Promise<SiteMedia[]> {
  const found = await req.payload.find({
    collection: slugs.media,
    where: { and: [{ isPublic: { equals: true } }, { mimeType: { contains: 'image/' } }] },
    sort: '-createdAt',
    limit,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return found.docs.flatMap(siteMedia)
}
