import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'

/** Room for the fields and the borders of a form around its file. */
const FORM_AROUND = 64 * 1024

/**
 * The form somebody sent, with a file of at most `maxBytes`. A larger one is broken off while it
 * arrives, whatever length it says.
 * @throws DomainError `bodyTooLarge`, `badRequest`
 */
export async function readForm(req: PayloadRequest, maxBytes: number): Promise<FormData> {
  const type = req.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !req.body) {
    throw new DomainError('badRequest', { what: 'multipart/form-data' })
  }
  const limit = maxBytes + FORM_AROUND
  const tooLarge = new DomainError('bodyTooLarge', { max: `${maxBytes / 1024 / 1024} MB` })
  if (Number(req.headers.get('content-length') ?? 0) > limit) throw tooLarge
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = (req.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > limit) {
      // Left unread: cancelling a form that is still being made throws inside Node 24.
      reader.releaseLock()
      throw tooLarge
    }
    chunks.push(value)
  }
  try {
    return await new Response(new Blob(chunks), { headers: { 'content-type': type } }).formData()
  } catch {
    throw new DomainError('badRequest', { what: 'multipart/form-data' })
  }
}
