import type { PayloadRequest } from 'payload'
import { moveActivity, type MoveRequest } from './moveActivity'

/** The author hands the activity in for approval. */
export const submitActivity = (req: PayloadRequest, request: MoveRequest) =>
  moveActivity(req, 'submit', request)
