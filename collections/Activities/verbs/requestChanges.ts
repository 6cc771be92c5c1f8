import type { PayloadRequest } from 'payload'
import { moveActivity, type MoveRequest } from './moveActivity'

/** Sent back to its author, saying what to change. */
export const requestChanges = (req: PayloadRequest, request: MoveRequest) =>
  moveActivity(req, 'requestChanges', request)
