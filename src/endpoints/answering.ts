import { APIError, type PayloadHandler } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { refusal } from '@/hooks/refusal'

/**
 * An endpoint whose rules may refuse: errors become `{ errors: [{ message, code }] }` with a 4xx and
 * a sentence in the person's language. Anything unforeseen stays Payload's to log and answer.
 */
export function answering(handler: PayloadHandler): PayloadHandler {
  return async (req) => {
    try {
      return await handler(req)
    } catch (caught) {
      const error = caught instanceof DomainError ? refusal(req, caught) : caught
      if (!(error instanceof APIError) || !error.isPublic) throw error
      const { code } = (error.data ?? {}) as { code?: string }
      return Response.json(
        { errors: [{ message: error.message, code: code ?? error.name }] },
        { status: error.status },
      )
    }
  }
}
