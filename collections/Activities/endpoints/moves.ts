import type { Endpoint } from 'payload'
import { answering } from '@/endpoints/answering'
import { readBody } from '@/endpoints/readBody'
import { approveActivity } from '../verbs/approveActivity'
import { cancelActivity } from '../verbs/cancelActivity'
import type { moveActivity } from '../verbs/moveActivity'
import { reopenActivity } from '../verbs/reopenActivity'
import { requestChanges } from '../verbs/requestChanges'
import { submitActivity } from '../verbs/submitActivity'

type Doing = (
  req: Parameters<typeof moveActivity>[0],
  request: Parameters<typeof moveActivity>[2],
) => ReturnType<typeof moveActivity>

/** `POST /api/activities/:id/<verb>` with `{ remark }` answers `{ doc: { id, state, trail } }`. */
const endpoint = (name: string, doIt: Doing): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: answering(async (req) => {
    const { remark } = await readBody(req)
    const { id, state, trail } = await doIt(req, {
      id: String(req.routeParams?.id),
      remark: typeof remark === 'string' ? remark : null,
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
