import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { timesTakenPlace } from '@/queries/seriesHistory'
import { moveActivity, type MoveRequest } from './moveActivity'

/**
 * It will not take place; the reason is kept. Only while nothing of it has: its logs would count
 * without ever having been planned. `cancelSeries` cancels what remains.
 * @throws DomainError `cancelWithHistory` and those of `moveActivity`
 */
export const cancelActivity = (req: PayloadRequest, request: MoveRequest) =>
  moveActivity(req, 'cancel', request, async (activity) => {
    const count = await timesTakenPlace(req, activity)
    if (count > 0) throw new DomainError('cancelWithHistory', { count })
  })
