import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import type { Activity } from '@/payload-types'
import { slugs } from '@/slugs'

/**
 * The activity as the person of `req` may see it, relations as ids; what one may not see is not found.
 * @throws DomainError `notFound`
 */
export async function seenActivity(req: PayloadRequest, id: string): Promise<Activity> {
  const found = await req.payload.findByID({
    collection: slugs.activities,
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    req,
  })
  if (!found) throw new DomainError('notFound')
  return found
}
