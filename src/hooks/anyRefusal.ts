import { APIError, type PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { answerDatabaseErrors } from '@/hooks/answerDatabaseErrors'
import { refusal } from '@/hooks/refusal'

export type Refusal = { status: number; code: string; message: string }

/**
 * Whatever went wrong, as an answer for one part of a request whose other parts go on: a rule, what
 * Payload or the database refused, and for the rest, which is logged, a sentence as well.
 */
export function anyRefusal(req: PayloadRequest, caught: unknown): Refusal {
  const error = caught instanceof DomainError ? refusal(req, caught) : caught
  if (error instanceof APIError && error.isPublic !== false && error.status < 500) {
    const { code } = (error.data ?? {}) as { code?: string }
    return { status: error.status, code: code ?? error.name, message: error.message }
  }
  const known = answerDatabaseErrors({ error: error as Error, req } as never) as
    { status: number; response: { errors: [Omit<Refusal, 'status'>] } } | undefined
  if (known) return { status: known.status, ...known.response.errors[0] }
  req.payload.logger.error({ err: error })
  const { message } = refusal(req, new DomainError('unknown'))
  return { status: 500, code: 'unknown', message }
}
