import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { ACTIVITY_STATES, type ActivityState } from '@/domain/workflow/activityStates'
import type { ActivityFilter } from '@/queries/activityConditions'
import { channelsNamed } from '@/queries/channelsNamed'
import { subtreeOf } from '@/queries/subtreeOf'
import { topicsNamed } from '@/queries/topicsNamed'

type Asked = Partial<Record<string, unknown>>

/**
 * What the parameters `agency` (code or id; with everything below it), `channel` (codes, `group:` and a
 * group's code, or ids, comma between), `state`, `topic` (likewise), `task` (ids) and `q` of an address ask for.
 * @throws DomainError `agencyUnknown`, `channelUnknown`, `topicUnknown`, `stateUnknown`, and
 * `notSignedIn` for tasks, which are not public
 */
export async function calendarAsked(
  req: PayloadRequest,
  { agency, channel, state, topic, task, q }: Asked,
): Promise<ActivityFilter> {
  if (task && !req.user) throw new DomainError('notSignedIn')
  return {
    agencies: agency ? await subtreeOf(req, String(agency)) : undefined,
    channels: channel ? await channelsNamed(req, listed(channel)) : undefined,
    topics: topic ? await topicsNamed(req, listed(topic)) : undefined,
    tasks: task ? listed(task) : undefined,
    states: state ? listed(state).map(stateOf) : undefined,
    text: typeof q === 'string' ? q.slice(0, 200) : undefined,
  }
}

function listed(value: unknown): string[] {
  return String(value)
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

function stateOf(value: string): ActivityState {
  const state = ACTIVITY_STATES.find((each) => each === value)
  if (!state) throw new DomainError('stateUnknown', { value })
  return state
}
