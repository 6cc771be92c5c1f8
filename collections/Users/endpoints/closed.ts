import type { Endpoint } from 'payload'
import { refuse } from '@/hooks/refusal'

const closed = (path: string): Endpoint => ({
  path,
  method: 'post',
  handler: (req) => refuse(req, 'notAllowed'),
})

/**
 * Ways in that Payload opens by itself. The first administrator is made by the start, never by
 * whoever comes first; until mail is set up, passwords are set anew by the administrator; and no
 * account is ever locked.
 */
export const closedEndpoints: Endpoint[] = ['/first-register', '/forgot-password', '/unlock'].map(
  closed,
)
