import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest, TypedUser } from 'payload'

export type SignedInRequest = PayloadRequest & { user: TypedUser }

/**
 * The guard every custom view begins with: Payload shows custom views to everybody. Whoever is not
 * signed in is sent to the sign-in page and brought back to `path` afterwards.
 */
export function signedIn(
  { initPageResult }: Pick<AdminViewServerProps, 'initPageResult'>,
  path: string,
): SignedInRequest {
  const { req } = initPageResult
  const { routes, admin } = req.payload.config
  if (!req.user) {
    const target = encodeURIComponent(routes.admin + path)
    redirect(`${routes.admin}${admin.routes.login}?redirect=${target}`)
  }
  return req as SignedInRequest
}
