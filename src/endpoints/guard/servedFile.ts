import type { PayloadHandler } from 'payload'
import { refuse } from '@/hooks/refusal'

/**
 * Payload's `GET /file/:filename`, which looks on the disk for any name that somebody who sees all asks
 * for, and answers 500 where there is none; and which takes a `prefix` that only cloud storage has.
 */
export const servedFile =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    req.searchParams.delete('prefix')
    const answer = await handler(req)
    return answer.status === 500 ? refuse(req, 'notFound') : answer
  }
