import type { PayloadRequest } from 'payload'
import { refuse } from '@/hooks/refusal'

/**
 * Payload changes or deletes many documents and only lists those it could not. Where they belong to
 * a larger write, that write fails with them: nothing half done is confirmed.
 */
export async function wholly(
  req: PayloadRequest,
  bulk: Promise<{ errors: readonly unknown[] }>,
): Promise<void> {
  const { errors } = await bulk
  if (errors.length > 0) refuse(req, 'notSaved')
}
