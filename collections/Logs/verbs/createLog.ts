import { ValidationError, type PayloadRequest } from 'payload'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { DomainError } from '@/domain/DomainError'
import { checkValues } from '@/hooks/checkValues'
import { occurrenceKey } from '@/domain/logging/log'
import type { Log } from '@/payload-types'
import { unitOfWork } from '@/queries/unitOfWork'
import { slugs } from '@/slugs'
import { refuseSecondLog } from './refuseSecondLog'

export type NewLog = Partial<Log>

/**
 * Logs one slot, or something unplanned, for an agency of the own subtree. Of several people logging
 * one slot at the same moment exactly one is saved; the others learn who was first.
 * @throws DomainError `notSignedIn`, `notAllowed`, `otherAgency`, `alreadyLogged` and, through the
 * hook that checks every log, those of `findSlot` and `checkLog`
 */
export async function createLog(req: PayloadRequest, data: NewLog): Promise<Log> {
  checkValues(req, req.payload.collections[slugs.logs].config.flattenedFields, data)
  await checkReach(req, data)
  try {
    return await unitOfWork(req, () =>
      req.payload.create({
        collection: slugs.logs,
        data: data as Log,
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      }),
    )
  } catch (error) {
    if (isDuplicate(error)) await refuseSecondLog(req, keyOf(req, data))
    throw error
  }
}

async function checkReach(req: PayloadRequest, data: NewLog): Promise<void> {
  if (!req.user) throw new DomainError('notSignedIn')
  if (!may(req.user.role, 'keepLogs')) throw new DomainError('notAllowed')
  const agency = idOf(data.agency)
  if (!agency || may(req.user.role, 'administer')) return
  if (!(await ownSubtree(req)).includes(agency)) throw new DomainError('otherAgency')
}

/** The unique key says so: a look beforehand would cost every log a query and still come too early. */
function isDuplicate(error: unknown): boolean {
  return (
    error instanceof ValidationError &&
    error.data.errors.some(({ path }) => /occurrence_?key/i.test(path ?? ''))
  )
}

function keyOf(req: PayloadRequest, data: NewLog): string {
  return occurrenceKey({
    activityId: idOf(data.activity) ?? '',
    agencyId: idOf(data.agency) ?? idOf(req.user?.agency) ?? '',
    originalStart: data.originalStart ?? '',
  })
}
