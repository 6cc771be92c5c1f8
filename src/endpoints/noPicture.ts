import type { Endpoint } from 'payload'
import { refuse } from '@/hooks/refusal'

/**
 * In the place of Payload's `GET /api/og`, which draws a picture of any words for anybody, at the cost of a
 * second each, and hangs when it cannot. Nothing of ours shows it.
 */
export const noPicture: Endpoint = {
  path: '/og',
  method: 'get',
  handler: (req) => refuse(req, 'notFound'),
}
