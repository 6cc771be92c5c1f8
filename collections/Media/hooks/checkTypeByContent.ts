import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '@/hooks/refusal'
import { ACCEPTED_TYPES } from '../fields'

/** What is read off a file; who sends it does not say it. */
const READ_OFF = ['mimeType', 'filesize', 'width', 'height', 'sizes']

/** A file is what its bytes say, not what its name or its sender says. */
export const checkTypeByContent: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { data } = args as { data?: Record<string, unknown> }
  if (data && !overrideAccess) for (const name of READ_OFF) Reflect.deleteProperty(data, name)
  const file = req.file
  // Payload would fetch a file from any address it is given; nothing here asks for that.
  if (!file && operation === 'create') refuse(req, 'fileMissing')
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  const found = await fileTypeFromBuffer(file.data)
  if (!found || !(ACCEPTED_TYPES as readonly string[]).includes(found.mime)) {
    refuse(req, 'fileTypeRefused', { name: file.name })
  }
  file.mimetype = found.mime
  return args
}
