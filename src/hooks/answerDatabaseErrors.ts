import { APIError, type AfterErrorHook } from 'payload'
import { refusal } from '@/hooks/refusal'
import { DomainError } from '@/domain/DomainError'

/**
 * What a database refuses is mostly what somebody sent: a value of the wrong kind, a key that is
 * taken, two people writing at the same moment. Those get a 4xx and a sentence; the rest stays a 500.
 * Payload's bare errors speak English to programmers: people get a sentence of ours instead.
 */
export const answerDatabaseErrors: AfterErrorHook = ({ error, req }) => {
  if (isBare(error)) {
    const { message } = refusal(req, new DomainError('requestRefused'))
    return { response: { errors: [{ message, code: 'requestRefused' }] }, status: error.status }
  }
  const code = codeOf(error)
  if (!code) return undefined
  const { status, message } = refusal(req, new DomainError(code, { what: 'ID / value' }))
  const shown = { message, code }
  return { response: { errors: [shown] }, status }
}

/** Thrown as it is, without a sentence in the reader's language; ours carry a code. */
function isBare(error: unknown): error is APIError {
  if (!(error instanceof APIError) || error.constructor !== APIError) return false
  return error.status < 500 && !(error.data as { code?: string } | null)?.code
}

function codeOf(error: unknown): 'badRequest' | 'taken' | 'busy' | undefined {
  for (const { name, code, message } of chainOf(error)) {
    if (name === 'CastError' || name === 'BSONError') return 'badRequest'
    if (code === 11000 || /UNIQUE constraint failed/.test(message)) return 'taken'
    if (/(?:FOREIGN KEY|NOT NULL|CHECK) constraint failed|datatype mismatch/.test(message)) {
      return 'badRequest'
    }
    if (/Invalid time value|RangeError: Invalid/.test(message)) return 'badRequest'
    if (code === 112 || /SQLITE_BUSY|database is locked|WriteConflict/.test(message)) return 'busy'
  }
  return undefined
}

type Raised = { name: string; code: unknown; message: string }

/** The error and what caused it: drivers wrap each other. */
function chainOf(error: unknown): Raised[] {
  const chain: Raised[] = []
  for (let one = error; one instanceof Error && chain.length < 5; one = one.cause) {
    chain.push({ name: one.name, code: 'code' in one ? one.code : undefined, message: one.message })
  }
  return chain
}
