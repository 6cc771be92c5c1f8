import { fileTypeFromBuffer } from 'file-type'
import type { PayloadRequest } from 'payload'
import { refuse } from '@/hooks/refusal'
import { ACCEPTED_TYPES } from '../fields'

/** A file is what its bytes say, not what its name or its sender says. */
export async function typeByContent(
  req: PayloadRequest,
  { data, name }: NonNullable<PayloadRequest['file']>,
): Promise<string> {
  const found = await fileTypeFromBuffer(data)
  if (found && (ACCEPTED_TYPES as readonly string[]).includes(found.mime)) return found.mime
  return refuse(req, 'fileTypeRefused', { name })
}
