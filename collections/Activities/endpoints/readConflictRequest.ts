import type { PayloadRequest } from 'payload'
import { moversFor } from '@/access/moversFor'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { isLocalDateTime } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import type { Schedule } from '@/domain/recurrence/schedule'

import { conflictRequestOf, type ConflictRequest } from '@/queries/conflictsOf'
import { seenActivity } from '@/queries/seenActivity'

/**
 * What somebody asks about, over what is saved. Stations out of the person's reach are not looked at,
 * unless they are those of a saved activity the person may change: asking tells when they are busy.
 * @throws DomainError `notSignedIn`, `notFound`, `notAllowed`, `badRequest`
 */
export async function readConflictRequest(
  req: PayloadRequest,
  body: Record<string, unknown>,
): Promise<ConflictRequest> {
  if (!req.user) throw new DomainError('notSignedIn')
  const saved = body.id ? await seenActivity(req, textOf(body.id, 'id')) : null
  const base = saved ? conflictRequestOf(saved) : null
  const agency = body.agency ? textOf(body.agency, 'agency') : base?.agency
  if (!agency) throw new DomainError('badRequest', { what: 'agency' })
  if ((await moversFor(req, agency)).size === 0) throw new DomainError('notAllowed')
  const executors = body.executors ? listOf(body.executors, 'executors') : (base?.executors ?? [])
  const isOwn = !!saved && (await moversFor(req, idOf(saved.agency))).size > 0
  return {
    id: saved?.id,
    agency,
    schedule: scheduleOf(body.schedule, base?.schedule),
    channel: body.channel ? textOf(body.channel, 'channel') : (base?.channel ?? null),
    executors,
    outOfReach: await outOfReach(req, executors, isOwn ? (base?.executors ?? []) : []),
    tasks: body.tasks ? listOf(body.tasks, 'tasks') : (base?.tasks ?? []),
    occurrence: body.occurrence ? occurrenceOf(body.occurrence) : undefined,
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

function scheduleOf(given: unknown, saved: Schedule | undefined): Schedule {
  if (given === undefined && saved) return saved
  const schedule = { ...saved, ...objectOf(given, 'schedule') } as Schedule
  for (const name of ['exdates', 'rdates'] as const) {
    if (schedule[name]) listOf(schedule[name], `schedule.${name}`)
  }
  for (const name of ['start', 'timeZone'] as const) textOf(schedule[name], `schedule.${name}`)
  if (schedule.rrule) textOf(schedule.rrule, 'schedule.rrule')
  return schedule
}

function occurrenceOf(given: unknown): NonNullable<ConflictRequest['occurrence']> {
  const { originalStart, newStart } = objectOf(given, 'occurrence')
  for (const value of [originalStart, newStart]) {
    if (!isLocalDateTime(value)) throw new DomainError('timeImpossible', { value: String(value) })
  }
  return { originalStart: String(originalStart), newStart: String(newStart) }
}

function objectOf(value: unknown, what: string): Record<string, unknown> {
  if (value && typeof value === 'object' && !Array.isArray(value))
    return value as Record<string, unknown>
  throw new DomainError('badRequest', { what })
}

function textOf(value: unknown, what: string): string {
  if (typeof value === 'string' && value) return value
  throw new DomainError('badRequest', { what })
}

function listOf(value: unknown, what: string): string[] {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value as string[]
  throw new DomainError('badRequest', { what })
}
