import type { PayloadRequest } from 'payload'
import { moveActivity, type MoveRequest } from './moveActivity'

/** Takes back an approval or a cancellation, so that it can be changed and handed in again. */
export const reopenActivity = (req: PayloadRequest, request: MoveRequest) =>
  moveActivity(req, 'reopen', request)
