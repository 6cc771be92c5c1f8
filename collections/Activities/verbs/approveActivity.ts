import type { PayloadRequest } from 'payload'
import { moveActivity, type MoveRequest } from './moveActivity'

/** The activity is approved: it may be carried out and logged, and the public sees it if it is public. */
export const approveActivity = (req: PayloadRequest, request: MoveRequest) =>
  moveActivity(req, 'approve', request)
