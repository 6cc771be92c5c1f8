import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'

/**
 * The JSON object somebody sent, `{}` when nothing was.
 * @throws DomainError `badRequest` when it is no JSON object
 */
export async function readBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  const text = (await req.text?.()) ?? ''
  if (!text.trim()) return {}
  try {
    const value: unknown = JSON.parse(text)
    if (value && typeof value === 'object' && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    // answered below
  }
  throw new DomainError('badRequest', { what: 'JSON' })
}
