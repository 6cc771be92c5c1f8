import type { PayloadRequest } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import type { Import } from '@/payload-types'

/** Whose it is to take an import back: who made it, who may write for its agency, administrators. */
export async function ownsImport(
  req: PayloadRequest,
  { by, agency }: Pick<Import, 'by' | 'agency'>,
): Promise<boolean> {
  if (may(req.user?.role, 'administer') || (by && idOf(by) === req.user?.id)) return true
  const id = idOf(agency)
  return id !== null && (await ownSubtree(req)).includes(id)
}
