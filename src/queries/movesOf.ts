import type { PayloadRequest } from 'payload'
import { possibleMoves, type Mover } from '@/domain/workflow/moves'
import type { Activity } from '@/payload-types'
import { timesTakenPlace } from '@/queries/seriesHistory'

/**
 * What can be done next with an activity by someone who acts as these movers: once some of it has
 * taken place it is no longer cancelled as a whole.
 */
export async function movesOf(
  req: PayloadRequest,
  activity: Activity,
  as: ReadonlySet<Mover>,
): Promise<ReturnType<typeof possibleMoves>> {
  const moves = possibleMoves(activity.state, as)
  if (!moves.some(({ verb }) => verb === 'cancel')) return moves
  const hasHistory = (await timesTakenPlace(req, activity)) > 0
  return hasHistory ? moves.filter(({ verb }) => verb !== 'cancel') : moves
}
