import type { PayloadRequest } from 'payload'
import { slugs } from '@/slugs'

export type Choice = { code: string; name: string }

const DISTRICTS_AND_DEPARTMENTS = ['quan', 'huyen', 'thi_xa', 'so', 'ban', 'nganh'] as const

/** The agencies existing on a day, channels and topics a visitor may choose from, in official order. */
export async function publicChoices(
  req: PayloadRequest,
  onDay: string,
  language: string,
): Promise<{ agencies: Choice[]; channels: Choice[]; topics: Choice[] }> {
  const shared = { depth: 0, pagination: false, overrideAccess: false, sort: 'order', req } as const
  const [agencies, channels, topics] = await Promise.all([
    req.payload.find({
      ...shared,
      collection: slugs.agencies,
      where: {
        and: [
          { kind: { in: [...DISTRICTS_AND_DEPARTMENTS] } },
          { or: [{ validFrom: { exists: false } }, { validFrom: { less_than_equal: onDay } }] },
          { or: [{ validTo: { exists: false } }, { validTo: { greater_than_equal: onDay } }] },
        ],
      },
      select: { code: true, name: true },
    }),
    req.payload.find({
      ...shared,
      collection: slugs.channels,
      select: { code: true, nameVi: true, nameEn: true },
    }),
    req.payload.find({
      ...shared,
      collection: slugs.topics,
      select: { code: true, name: true },
    }),
  ])
  return {
    agencies: agencies.docs.map(({ code, name }) => ({ code, name })),
    topics: topics.docs.map(({ code, name }) => ({ code, name })),
    channels: channels.docs.map(({ code, nameVi, nameEn }) => ({
      code,
      name: language === 'en' ? nameEn : nameVi,
    })),
  }
}
