import type { Request, Response } from 'express'
import type { DomainError } from '@/domain/DomainError'
import { errorSentence } from '@/i18n/errorSentence'
import { languageOf } from '@/server/languageOf'

/** An error as Payload's API gives it: `{ errors: [{ message, code }] }`, in the reader's language. */
export function answerError(req: Request, res: Response, status: number, error: DomainError): void {
  const message = errorSentence(error, languageOf(req))
  res.status(status).json({ errors: [{ message, code: error.code }] })
}
