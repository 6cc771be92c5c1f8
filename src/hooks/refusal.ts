import { APIError, type PayloadRequest } from 'payload'
import { RETRY_AFTER_SECONDS } from '@/database/databaseTrouble'
import { DomainError } from '@/domain/DomainError'
import { errorSentence } from '@/i18n/errorSentence'

const STATUS: Record<string, number> = {
  notSignedIn: 401,
  notAllowed: 403,
  otherAgency: 403,
  notFound: 404,
  verbNotPossible: 409,
  conflictsUnexplained: 409,
  alreadyLogged: 409,
  alreadyLoggedBefore: 409,
  occurrenceIsHistory: 409,
  occurrenceCancelled: 409,
  seriesAllHistory: 409,
  scheduleChangesHistory: 409,
  cancelWithHistory: 409,
  loggedKeepsAgency: 409,
  loggedKeepsChannel: 409,
  executorHasLogs: 409,
  activityHasLogs: 409,
  undoTooLate: 409,
  undoTwice: 409,
  undoNotLast: 409,
  undoEdited: 409,
  undoLogged: 409,
  importUndone: 409,
  importUndoTooLate: 409,
  importTouched: 409,
  importUsed: 409,
  importPlanOfOther: 403,
  importBlocked: 422,
  busy: 503,
  databaseUnavailable: 503,
  outcomeUnknown: 503,
  tooManySignIns: 429,
  bodyTooLarge: 413,
  uploadTooLarge: 413,
  pictureTooLarge: 413,
  formTooLarge: 413,
  importFileTooLarge: 413,
  importTooLarge: 413,
  importTooManyRows: 413,
  importTooManySheets: 413,
  importTooHeavy: 413,
  importBusy: 503,
  icsTooLarge: 413,
  icsTooManyEvents: 413,
  storageFailing: 503,
  notSaved: 503,
}

type Asked = Pick<PayloadRequest, 'i18n' | 'responseHeaders'>

/**
 * A rule's error as Payload's: a 4xx with a sentence in the person's language and the code beside it. What
 * is over by itself is a 503, and the answer says when to ask again.
 */
export function refusal(req: Asked, error: DomainError): APIError<{ code: string }> {
  const status = STATUS[error.code] ?? 400
  if (status === 503) {
    req.responseHeaders = new Headers(req.responseHeaders)
    req.responseHeaders.set('Retry-After', String(RETRY_AFTER_SECONDS))
  }
  const message = errorSentence(error, req.i18n?.language)
  return new APIError(message, status, { code: error.code }, true)
}

/** As `refusal`, from a code and what its sentence needs. */
export function refuse(
  req: Asked,
  code: string,
  details: Record<string, string | number> = {},
): never {
  throw refusal(req, new DomainError(code, details))
}
