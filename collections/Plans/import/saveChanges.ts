import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { foldedText } from '@/fields/searchable'
import { formatDate } from '@/i18n/formatDate'
import { fill } from '@/i18n/fill'
import { planImportView as words } from '@/i18n/vi/planImportView'
import type { PlanLabel } from '@/importers/plans/planLabel'
import type { TaskContent } from '@/importers/plans/diffTasks'
import { insertDocuments } from '@/queries/insertDocuments'
import type { WrittenDocument } from '@/queries/imports/recordImport'
import { newId } from '@/queries/newId'
import { wholeDocuments, type WholeDocument } from '@/queries/wholeDocuments'
import { slugs } from '@/slugs'
import { SEARCHED_IN_TASKS } from '../../Tasks/fields'
import type { FilePlan, ImportChanges } from './compareWithStored'
import type { StoredTask } from './storedTasks'

const TASKS_AT_ONCE = 50

export type Progress = (saved: number, all: number) => void

/** Writes the changes of a file. Only inside a transaction: all of it or nothing. Returns what it wrote. */
export async function saveChanges(
  req: PayloadRequest,
  changes: ImportChanges,
  progress: Progress,
): Promise<WrittenDocument[]> {
  const written: WrittenDocument[] = []
  for (const plan of changes.plans) {
    if (!plan.isNew) continue
    await createPlan(req, plan)
    written.push({ collection: slugs.plans, id: plan.id, before: null })
  }
  const { created, updated, tasks, stored, merged } = changes
  const all = created.length + updated.length
  const orderOf = new Map(tasks.map(({ taskKey }, index) => [taskKey, index + 1]))
  if (all > 0) progress(0, all)
  for (let at = 0; at < created.length; at += TASKS_AT_ONCE) {
    const docs = created.slice(at, at + TASKS_AT_ONCE).map((task) => ({
      ...task,
      id: newId(),
      order: orderOf.get(task.taskKey),
      imported: merged.get(task.taskKey)?.imported,
      demo: false,
      folded: foldedText(SEARCHED_IN_TASKS, task),
    }))
    await insertDocuments({ payload: req.payload, collection: slugs.tasks, docs, req })
    for (const { id } of docs) written.push({ collection: slugs.tasks, id, before: null })
    progress(at + docs.length, all)
  }
  const idOfTask = (task: TaskContent) => stored.get(task.taskKey)?.id ?? ''
  const before = await wholeDocuments(req, slugs.tasks, updated.map(idOfTask))
  for (const [index, task] of updated.entries()) {
    const present = before.get(idOfTask(task))
    if (!present) throw new DomainError('notFound')
    const { imported } = merged.get(task.taskKey) ?? {}
    await updateTask(req, present, { ...task, imported, order: orderOf.get(task.taskKey) })
    written.push({ collection: slugs.tasks, id: present.id, before: present })
    if (index % TASKS_AT_ONCE === 0) progress(created.length + index, all)
  }
  if (updated.length > 0) progress(all, all)
  return written
}

/**
 * Straight to the database, five times faster than through the collection's hooks, of which only the
 * search text matters here; rights were checked for the whole plan.
 */
async function updateTask(req: PayloadRequest, before: WholeDocument, task: Partial<StoredTask>) {
  // Its note is a person's: no file says it.
  const deadline = { ...(before.deadline as object), ...cleared(task.deadline) }
  const updatedAt = new Date().toISOString()
  const after = { ...before, ...task, deadline, updatedAt }
  await req.payload.db.updateOne({
    collection: slugs.tasks,
    id: before.id,
    data: { ...after, folded: foldedText(SEARCHED_IN_TASKS, after) },
    req,
    returning: false,
  })
}

/** What the new deadline does not say must not stay from the old one. */
function cleared(deadline: StoredTask['deadline']) {
  const empty = { due: null, from: null, to: null, minimum: null }
  const said = Object.entries(deadline ?? {}).filter(([, value]) => value !== undefined)
  return { ...empty, ...Object.fromEntries(said) }
}

/** A plan with number and day was issued; one without is a draft until somebody completes it. */
export const stateOfNew = ({ number, signedOn }: PlanLabel) =>
  number && signedOn ? ('issued' as const) : ('draft' as const)

async function createPlan(req: PayloadRequest, plan: FilePlan): Promise<void> {
  const { id, number, signedOn, label, issuer, by } = plan
  if (!issuer) throw new DomainError('importNoIssuer', { plan: label })
  const date = signedOn ? fill(words.planDate, { date: formatDate(signedOn) }) : ''
  await req.payload.create({
    collection: slugs.plans,
    data: {
      id,
      title: number ? fill(words.planTitle, { number, date }).trim() : label,
      number,
      signedOn,
      issuer,
      level: by?.level ?? 'agency',
      state: stateOfNew(plan),
    },
    depth: 0,
    req,
  })
}
