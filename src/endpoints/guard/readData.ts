import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { refuse } from '@/hooks/refusal'
import { isPlainJson } from './plainJson'

/**
 * Reads the body of a request once, as Payload does, into `data` and `file`; whatever cannot be read
 * is a 400. Payload's own reading, which comes later, then finds nothing left to read.
 */
export async function readData(req: PayloadRequest): Promise<void> {
  if (!req.body) return
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    const tooLarge = error instanceof Error && 'status' in error && error.status === 413
    refuse(req, tooLarge ? 'formTooLarge' : 'bodyUnreadable')
  }
  if (!isPlainJson(req.data) || !isPlainJson(req.file?.name)) refuse(req, 'bodyUnreadable')
  Object.defineProperty(req, 'body', { value: null })
  const json = () => Promise.resolve(req.data ?? {})
  Object.defineProperty(req, 'json', { value: json, writable: true })
}
