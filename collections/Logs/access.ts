import type { Access } from 'payload'
import { may } from '@/access/permissions'
import { writeInOwnSubtree } from '@/access/rules'

/** One takes back what one logged oneself; those who approve may take back a subordinate's log. */
export const deleteLogs: Access = (args) => {
  const { user } = args.req
  const own = may(user?.role, 'approveActivities')
    ? undefined
    : { loggedBy: { equals: user?.id ?? '' } }
  return writeInOwnSubtree('keepLogs', 'agency', own)(args)
}
