import type { PayloadRequest } from 'payload'
import type { PlanColumn } from '@/importers/plans/columns'
import { diffTasks, type TaskChanges } from '@/importers/plans/diffTasks'
import { samePlan, type PlanLabel } from '@/importers/plans/planLabel'
import { placeOf, type RowProblem } from '@/importers/plans/planRow'
import { idFrom, newId } from '@/queries/newId'
import { keepCorrections } from './keepCorrections'
import { keepToOwnPlans, type PlanIssuer } from './planIssuer'
import { mergeTask, type FromFile, type MergedTask } from './mergeTask'
import { findPlan, knownPlans, type StoredPlan } from './knownPlans'
import type { PlanReach } from './planReach'
import { storedTasks, taskKeys, type StoredTask } from './storedTasks'
import { taskContent, type CatalogueRow, type ImportedTask } from './taskContent'

/** A plan of the file: one of the database, or one that the import will make. */
export type FilePlan = PlanLabel & {
  id: string
  isNew: boolean
  issuer: string | null
  /** Of a new one. */
  by?: PlanIssuer
}

export type ImportChanges = TaskChanges<ImportedTask> & {
  plans: FilePlan[]
  /** The task of each row of the file, in its order. */
  tasks: ImportedTask[]
  stored: Map<string, StoredTask>
  /** Cells whose task keeps what the database has instead. */
  kept: RowProblem[]
  /** What each task came from, by its key. */
  merged: Map<string, MergedTask>
}

/**
 * What importing these rows would change in the database as it is now. Inside the transaction of
 * `req`, if it has one, so that nothing changes between comparing and writing.
 */
export async function compareWithStored({
  req,
  reach,
  rows,
  problems,
  issuerOf,
  fromFile,
}: {
  req: PayloadRequest
  reach: PlanReach
  rows: readonly CatalogueRow[]
  problems: readonly RowProblem[]
  issuerOf: (plan: PlanLabel) => PlanIssuer
  fromFile: FromFile
}): Promise<ImportChanges> {
  const known = await knownPlans(req, reach)
  const plans: FilePlan[] = []
  const planOf = (label: PlanLabel): FilePlan => {
    const seen = plans.find((plan) => samePlan(plan, label))
    if (seen) return seen
    const plan = filePlan(label, known, { reach, issuerOf })
    plans.push(plan)
    return plan
  }
  const keyOf = taskKeys()
  const read = rows.flatMap((row) => {
    if (!row.plan) return []
    const plan = planOf(row.plan).id
    return [{ row, task: taskContent(row, plan, keyOf({ ...row, plan })) }]
  })
  const existing = await storedTasks(
    req,
    plans.filter(({ isNew }) => !isNew).map(({ id }) => id),
    new Set(read.map(({ task }) => task.taskKey)),
    keysByLastHeading(read.map(({ task }) => task)),
  )
  const stored = new Map(existing.map((task) => [task.taskKey, task]))
  const unclear = new Map<string, Set<RowProblem['column']>>()
  for (const { sheet, row, column, code } of problems) {
    // A mark that repeats the cell above was understood, and so was an old font.
    if (code === 'cellRepeated' || code === 'cellConverted') continue
    const key = placeOf(sheet, row)
    unclear.set(key, (unclear.get(key) ?? new Set()).add(column))
  }
  const kept: RowProblem[] = []
  const all = read.map(({ row, task }) => {
    const before = stored.get(task.taskKey)
    const columns = unclear.get(placeOf(row.sheet, row.rowNumber)) ?? new Set()
    const found = keepCorrections(task, before, columns)
    kept.push(...found.columns.map((column) => keptAsStored(row, column)))
    return mergeTask(found.task, before, fromFile)
  })
  const tasks = all.map(({ task }) => task)
  const merged = new Map(all.map((one) => [one.task.taskKey, one]))
  return { ...diffTasks(tasks, existing), plans, tasks, stored, kept, merged }
}

/** Tasks were kept by the last of their headings only; those imported then are found again. */
function keysByLastHeading(tasks: readonly ImportedTask[]): Map<string, string> {
  const keyOf = taskKeys()
  const keys = tasks.map(({ plan, section, text, taskKey }): [string, string] => {
    const last = (section ?? '').split(' › ').at(-1) ?? ''
    return [keyOf({ plan, section: last, text }), taskKey]
  })
  return new Map(keys.filter(([before, now]) => before !== now))
}

const keptAsStored = (row: CatalogueRow, column: PlanColumn): RowProblem => ({
  sheet: row.sheet,
  row: row.rowNumber,
  column,
  value: '',
  code: 'kept',
  severity: 'warning',
  details: {},
})

/** Two imports of one new plan at once must meet in one plan: its id comes from its name. */
function filePlan(
  label: PlanLabel,
  known: readonly StoredPlan[],
  { reach, issuerOf }: { reach: PlanReach; issuerOf: (plan: PlanLabel) => PlanIssuer },
): FilePlan {
  const found = findPlan(label, known, reach)
  if (found) return { ...found, isNew: false }
  const by = issuerOf(label)
  keepToOwnPlans(label, by, reach)
  const issuer = by.id
  const id = idFrom('plan', issuer ?? '', label.number ?? label.label, label.signedOn ?? '')
  const taken = known.some((plan) => plan.id === id)
  return { ...label, id: taken ? newId() : id, isNew: true, issuer, by }
}
