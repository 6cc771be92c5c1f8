import type { PayloadRequest } from 'payload'
import { CommitLost } from '@/database/CommitLost'
import { isStorageFailure } from '@/database/sqlite/isStorageFailure'
import { DomainError } from '@/domain/DomainError'
import { refusal } from '@/hooks/refusal'

/** What could not be stored is told as such, with 503; undefined when that is not what went wrong. */
export function answerStorageFailure(req: PayloadRequest, error: unknown) {
  const code = codeOf(error)
  if (!code) return undefined
  const { status, message } = refusal(req, new DomainError(code))
  return { response: { errors: [{ message, code }] }, status }
}

function codeOf(error: unknown): 'storageFailing' | 'notSaved' | undefined {
  if (isStorageFailure(error)) return 'storageFailing'
  return error instanceof CommitLost ? 'notSaved' : undefined
}
