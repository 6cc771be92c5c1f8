import type { PayloadHandler } from 'payload'
import { refuse } from '@/hooks/refusal'

/**
 * In the place of Payload's `DELETE /api/payload-preferences/:key`, which asks SQLite a question without
 * its join, and so answers 500, where there is no such preference.
 */
export const deletePreference: PayloadHandler = async (req) => {
  const { payload, routeParams, user } = req
  if (!user) refuse(req, 'notSignedIn')
  const { docs } = await payload.delete({
    collection: 'payload-preferences',
    where: { key: { equals: String(routeParams?.key) } },
    depth: 0,
    overrideAccess: false, // one's own only
    user,
    req,
  })
  if (docs.length === 0) refuse(req, 'notFound')
  return Response.json({ message: req.t('general:deletedSuccessfully') })
}
