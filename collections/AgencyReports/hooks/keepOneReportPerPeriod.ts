import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '@/access/ownSubtree'

/** One agency reports once for a period; the unique key makes the database hold it. */
export const keepOneReportPerPeriod: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const agency = idOf(data.agency ?? originalDoc?.agency)
  return { ...data, key: `${agency}|${data.period ?? originalDoc?.period}` }
}
