import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answering } from '@/endpoints/answering'
import { readBody } from '@/endpoints/readBody'
import { approveActivity } from '../verbs/approveActivity'
import { cancelActivity } from '../verbs/cancelActivity'
import type { moveActivity } from '../verbs/moveActivity'
import { reopenActivity } from '../verbs/reopenActivity'
import { requestChanges } from '../verbs/requestChanges'
import { submitActivity } from '../verbs/submitActivity'

const request = z.looseObject({ remark: z.string().max(5_000).nullish() })

type Doing = (
  req: Parameters<typeof moveActivity>[0],
  request: Parameters<typeof moveActivity>[2],
) => ReturnType<typeof moveActivity>

/** `POST /api/activities/:id/<verb>` with `{ remark }` answers `{ doc: { id, state, trail } }`. */
const endpoint = (name: string, doIt: Doing): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: answering(async (req) => {
    const { id, state, trail } = await doIt(req, {
      id: String(req.routeParams?.id),
      remark: readBody(req, request).remark,
    })
    return Response.json({ doc: { id, state, trail } })
  }),
})

export const moves: Endpoint[] = [
  endpoint('submit', submitActivity),
  endpoint('approve', approveActivity),
  endpoint('request-changes', requestChanges),
  endpoint('cancel', cancelActivity),
  endpoint('reopen', reopenActivity),
]
