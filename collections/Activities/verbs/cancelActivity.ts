import type { PayloadRequest } from 'payload'
import { moveActivity, type MoveRequest } from './moveActivity'

/** It will not take place; the reason is kept. What was logged stays. */
export const cancelActivity = (req: PayloadRequest, request: MoveRequest) =>
  moveActivity(req, 'cancel', request)
