import type { PayloadRequest } from 'payload'
import { formatDate } from '@/i18n/formatDate'
import { slugs } from '@/slugs'

/** Plans the person may see as they are called, `257/KH-UBND (29/12/2017)`, newest first. */
export async function planNames(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slugs.plans,
    depth: 0,
    limit: 500,
    sort: '-signedOn',
    select: { title: true, number: true, signedOn: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ title, number, signedOn }) => {
    if (!number) return title
    return signedOn ? `${number} (${formatDate(signedOn)})` : number
  })
}
