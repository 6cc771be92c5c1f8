import { APIError, type AfterErrorHook } from 'payload'
import { causesOf, databaseTrouble } from '@/database/databaseTrouble'
import { DomainError } from '@/domain/DomainError'
import { answerStorageFailure } from '@/hooks/answerStorageFailure'
import { refusal } from '@/hooks/refusal'

/**
 * What a database refuses is mostly what somebody sent: a value of the wrong kind, a key that is
 * taken. Those get a 4xx and a sentence; two people writing at the same moment, or a database that does
 * not answer just now, are a 503 that says when to come back; the rest stays a 500. Payload's bare errors
 * speak English to programmers: people get a sentence of ours instead.
 */
export const answerDatabaseErrors: AfterErrorHook = ({ error, req }) => {
  const failed = answerStorageFailure(req, error)
  if (failed) return failed
  if (isBare(error)) {
    const { message } = refusal(req, new DomainError('requestRefused'))
    return { response: { errors: [{ message, code: 'requestRefused' }] }, status: error.status }
  }
  const code = codeOf(error)
  if (!code) return undefined
  const { status, message } = refusal(req, new DomainError(code, { what: 'ID / value' }))
  return { response: { errors: [{ message, code }] }, status }
}

const TROUBLES = {
  conflict: 'busy',
  unavailable: 'databaseUnavailable',
  outcomeUnknown: 'outcomeUnknown',
} as const

/** Thrown as it is, without a sentence in the reader's language; ours carry a code. */
function isBare(error: unknown): error is APIError {
  if (!(error instanceof APIError) || error.constructor !== APIError) return false
  return error.status < 500 && !(error.data as { code?: string } | null)?.code
}

function codeOf(error: unknown): string | undefined {
  const trouble = databaseTrouble(error)
  if (trouble) return TROUBLES[trouble]
  for (const { name, message, ...rest } of causesOf(error)) {
    if (name === 'CastError' || name === 'BSONError') return 'badRequest'
    const code: unknown = 'code' in rest ? rest.code : undefined
    if (code === 11000 || /UNIQUE constraint failed/.test(message)) return 'taken'
    if (/(?:FOREIGN KEY|NOT NULL|CHECK) constraint failed|datatype mismatch/.test(message)) {
      return 'badRequest'
    }
    if (/Invalid time value|RangeError: Invalid/.test(message)) return 'badRequest'
  }
  return undefined
}
