import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '@/hooks/refusal'
import { takeUpload } from '../cleaning/takeUpload'

/** What is read off a file; who sends it does not say it. */
const READ_OFF = ['mimeType', 'filesize', 'width', 'height', 'sizes']

/** A file is checked and cleaned before anything is made of it, unless the guard of the API has done so. */
export const takeFile: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { data, id } = args as { data?: Record<string, unknown>; id?: string }
  if (data && !overrideAccess) for (const name of READ_OFF) Reflect.deleteProperty(data, name)
  const { file } = req
  // Payload would fetch a file from any address it is given; nothing here asks for that.
  if (!file && operation === 'create') refuse(req, 'fileMissing')
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  // One file is not the file of many.
  if (operation === 'update' && !id) refuse(req, 'badRequest', { what: 'file, where' })
  await takeUpload(req)
  return args
}
