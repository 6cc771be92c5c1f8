import { readIcs } from '@/importers/ics/readIcs'
import { readPlan } from '@/importers/plans/readPlan'

/** What is read apart from the server. Values in and out are plain: they travel between processes. */
export const tasks = { ics: readIcs, plan: readPlan }

export type Tasks = typeof tasks
