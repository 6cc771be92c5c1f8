import { createLocalReq, type Payload } from 'payload'
import { findOccurrences } from '@/queries/findOccurrences'
import type { Activity, Channel, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

export const MON1 = '2018-03-05T05:30'
export const WED1 = '2018-03-07T05:30'
export const FRI1 = '2018-03-09T05:30'
export const MON2 = '2018-03-12T05:30'
/** After the first week. */
export const SATURDAY = '2018-03-10T08:00'

export const SCHEDULE = {
  start: MON1,
  durationMinutes: 15,
  timeZone: 'Asia/Ho_Chi_Minh',
  rrule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20180330T235900',
  holidayPolicy: 'air',
  weekendPolicy: 'air',
} as const

export type SeriesWorld = Awaited<ReturnType<typeof seriesWorld>>

/** A ward, its people, and series of three broadcasts a week in March 2018. */
export async function seriesWorld() {
  const payload = await getTestPayload()
  const tree = await makeAgencyTree(payload)
  const channel = await makeChannel(payload)
  const people = {
    officer: await makeUser(payload, 'officer', tree.own),
    lead: await makeUser(payload, 'lead', tree.own),
    otherLead: await makeUser(payload, 'lead', tree.other),
    viewer: await makeUser(payload, 'viewer', tree.own),
  }
  return { payload, tree, channel, people, ...doing(payload, tree, channel) }
}

function doing(payload: Payload, tree: AgencyTree, channel: Channel) {
  const make = (data: Partial<Activity> = {}) =>
    makeActivity(payload, { agency: tree.own, channel, data: { schedule: SCHEDULE, ...data } })

  return {
    make,
    reqOf: (user: User) => createLocalReq({ user }, payload),
    /** As the station keeps it, written past the checks of people. */
    log: (activity: Activity, originalStart: string, start = originalStart) =>
      payload.create({
        collection: 'logs',
        data: {
          activity: activity.id,
          agency: tree.own.id,
          channel: channel.id,
          originalStart,
          date: start.slice(0, 10),
          time: start.slice(11),
          state: 'aired',
          occurrenceKey: `${activity.id}|${tree.own.id}|${originalStart}`,
        },
        depth: 0,
      }),
    /** `start` of what takes place, `start cancelled` of what does not, of these activities. */
    shown: async (ids: readonly string[]) => {
      const found = await findOccurrences(await createLocalReq({}, payload), {
        range: { from: '2018-01-01', to: '2018-12-31' },
        where: [{ id: { in: [...ids] } }],
        asSystem: true,
      })
      return found
        .flatMap(({ occurrences }) => occurrences)
        .map(({ start, change }) =>
          change === 'cancelled' || change === 'postponed' ? `${start} ${change}` : start,
        )
        .sort()
    },
    ask: async (as: User | undefined, id: string, body: object) => {
      const answer = await rest(payload, 'POST', `/api/activities/${id}/series`, { as, body })
      return { status: answer.status, ...(answer.body as Answered) }
    },
    undo: async (as: User | undefined, id: string | undefined) => {
      const answer = await rest(payload, 'POST', `/api/series-changes/${id}/undo`, { as })
      return { status: answer.status, ...(answer.body as Answered) }
    },
  }
}

export type Answered = {
  figures?: { changed: number | null; keptLogged: number; keptPast: number; splits: boolean }
  sentence?: string
  schedule?: object
  activities?: string[]
  undo?: { id: string; until: string } | null
  errors?: { message: string; code: string }[]
}
