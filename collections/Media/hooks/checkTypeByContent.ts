import { fileTypeFromBuffer } from 'file-type'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { errorSentence } from '@/i18n/errorSentence'
import { ACCEPTED_TYPES } from '../fields'

/** A file is what its bytes say, not what its name says. */
export const checkTypeByContent: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  const found = await fileTypeFromBuffer(file.data)
  if (!found || !(ACCEPTED_TYPES as readonly string[]).includes(found.mime)) {
    const error = new DomainError('fileTypeRefused', { name: file.name })
    throw new APIError(errorSentence(error, req.i18n?.language), 400, undefined, true)
  }
  file.mimetype = found.mime
  return args
}
