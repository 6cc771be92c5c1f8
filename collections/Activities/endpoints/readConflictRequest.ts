import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { moversFor } from '@/access/moversFor'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { isLocalDateTime } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import type { Schedule } from '@/domain/recurrence/schedule'
import { orRefuse } from '@/endpoints/orRefuse'
import { readBody } from '@/endpoints/readBody'

import { conflictRequestOf, type ConflictRequest } from '@/queries/conflictsOf'
import { findSeen } from '@/queries/findSeen'
import { slugs } from '@/slugs'

const id = z.string().max(200)
const ids = z.array(id).max(5_000).nullish()
const texts = z.array(z.string()).max(5_000).nullish()
const moment = z.unknown().refine(
  isLocalDateTime,
  orRefuse('timeImpossible', (value) => ({ value: String(value) })),
)

const schedule = z.looseObject({
  start: z.string().optional(),
  timeZone: z.string().optional(),
  rrule: z.string().max(2_000).nullish(),
  exdates: texts,
  rdates: texts,
})

const request = z.object({
  id: id.nullish(),
  agency: id.nullish(),
  channel: id.nullish(),
  executors: ids,
  tasks: ids,
  schedule: schedule.optional(),
  occurrence: z.object({ originalStart: moment, newStart: moment }).nullish(),
})

/**
 * What somebody asks about, over what is saved. Stations out of the person's reach are not looked at,
 * unless they are those of a saved activity the person may change: asking tells when they are busy.
 * @throws DomainError `notSignedIn`, `notFound`, `notAllowed`, `badRequest`
 */
export async function readConflictRequest(req: PayloadRequest): Promise<ConflictRequest> {
  if (!req.user) throw new DomainError('notSignedIn')
  const body = readBody(req, request)
  const saved = body.id ? await findSeen(req, slugs.activities, body.id) : null
  const base = saved ? conflictRequestOf(saved) : null
  const agency = body.agency || base?.agency
  if (!agency) throw new DomainError('badRequest', { what: 'agency' })
  if ((await moversFor(req, agency)).size === 0) throw new DomainError('notAllowed')
  const executors = body.executors ?? base?.executors ?? []
  const isOwn = !!saved && (await moversFor(req, idOf(saved.agency))).size > 0
  return {
    id: saved?.id,
    agency,
    schedule: scheduleOf(body.schedule, base?.schedule),
    channel: body.channel || (base?.channel ?? null),
    executors,
    outOfReach: await outOfReach(req, executors, isOwn ? (base?.executors ?? []) : []),
    tasks: body.tasks ?? base?.tasks ?? [],
    occurrence: body.occurrence ?? undefined,
  }
}

async function outOfReach(
  req: PayloadRequest,
  asked: readonly string[],
  saved: readonly string[],
): Promise<string[]> {
  if (may(req.user?.role, 'assignAnyAgency')) return []
  const reach = new Set([...(await ownSubtree(req)), ...saved])
  return asked.filter((id) => !reach.has(id))
}

function scheduleOf(given: z.output<typeof schedule> | undefined, saved: Schedule | undefined) {
  if (given === undefined && saved) return saved
  if (!given) throw new DomainError('badRequest', { what: 'schedule' })
  const whole = { ...saved, ...given } as Schedule
  for (const name of ['start', 'timeZone'] as const) {
    if (!whole[name]) throw new DomainError('badRequest', { what: `schedule.${name}` })
  }
  return whole
}
