import type { Endpoint } from 'payload'
import { z } from 'zod'
import { ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { isCivilDate } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { answering } from '@/endpoints/answering'
import { readBody } from '@/endpoints/readBody'
import { cityNow } from '@/queries/cityClock'
import { slotsOfDay } from '@/queries/slotsOfDay'
import { subtreeOf } from '@/queries/subtreeOf'
import { logSlots } from '../verbs/logSlots'

/**
 * `GET /api/slots?date=2018-03-05&agency=CODE`: what the own subtree (or the agency named, within
 * reach) is to carry out on a day, and what was logged; today when no day is named. See `DayOfSlots`.
 */
const readSlots: Endpoint = {
  path: '/slots',
  method: 'get',
  handler: answering(async (req) => {
    if (!req.user) throw new DomainError('notSignedIn')
    const { date = (await cityNow(req)).slice(0, 10), agency } = req.query
    if (!isCivilDate(date)) throw new DomainError('dateImpossible', { value: String(date) })
    const own = await ownSubtree(req)
    const asked = agency ? await subtreeOf(req, String(agency)) : own
    const reached = may(req.user.role, 'seeTheWholeCity')
      ? asked
      : asked.filter((id) => own.includes(id))
    if (agency && reached.length === 0) throw new DomainError('otherAgency')
    const day = await slotsOfDay(req, { date, agencies: reached })
    return Response.json(day, { headers: { 'Cache-Control': 'private, no-store' } })
  }),
}

/** Each slot is checked on its own: one that is wrong does not keep the others from being saved. */
const request = z.looseObject({ slots: z.array(z.unknown()) })

/**
 * `POST /api/slots/log` with `{ slots: [{ activity, agency, originalStart, state, time?, reason?,
 * reasonNote?, measures?, origin?, note? }] }` logs each on its own and answers `{ results }` in the
 * same order: `{ ok: true, log }` or `{ ok: false, status, code, message }`.
 */
const logTogether: Endpoint = {
  path: '/slots/log',
  method: 'post',
  handler: answering(async (req) => {
    if (!req.user) throw new DomainError('notSignedIn')
    if (!may(req.user.role, 'keepLogs')) throw new DomainError('notAllowed')
    const { slots } = readBody(req, request)
    return Response.json({ results: await logSlots(req, slots) })
  }),
}

export const slotEndpoints: Endpoint[] = [readSlots, logTogether]
