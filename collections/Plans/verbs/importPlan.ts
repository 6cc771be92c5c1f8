import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { planImportWords } from '@/i18n/planImportWords'
import { importResult, type ImportResult } from '@/importers/plans/importResult'
import { planLabel } from '@/importers/plans/planLabel'
import { previewRows, type PreviewRow } from '@/importers/plans/previewRows'
import { readPlanApart } from '@/importers/plans/readPlanApart'
import { importCatalogue } from '@/queries/importCatalogue'
import { unitOfWork } from '@/queries/unitOfWork'
import { compareWithStored, type FilePlan, type ImportChanges } from '../import/compareWithStored'
import { findPlan, knownPlans } from '../import/knownPlans'
import { planReach, planReachAsSystem, type PlanReach } from '../import/planReach'
import { problemsOfFile } from '../import/problemsOfFile'
import { saveChanges, type Progress } from '../import/saveChanges'

export type ImportRequest = {
  bytes: Uint8Array
  /** Number or title of the plan; needed when the file does not name one itself. */
  plan?: string | null
  /** Only says what would be done. */
  dryRun: boolean
  language?: string
  progress?: Progress
}

export type ImportOutcome = ImportResult & {
  /** False for a dry run, and for a file that has errors: nothing of it was written then. */
  saved: boolean
  plans: (FilePlan & { tasks: number })[]
  /** Tasks of these plans that the file does not name. They stay. */
  absent: { section: string; text: string }[]
  preview: PreviewRow[]
}

/**
 * Reads a plan's table and takes its tasks over: all of the file or, when one row has an error,
 * nothing. The same file again changes nothing, and nothing is ever deleted.
 * @throws DomainError `notSignedIn`, `notAllowed`, `importPlanOfOther`, `importPlanAmbiguous`,
 *   `importPlanMissing`, `importNothing`, and those of `readApart` and `readPlanFile`
 */
export async function importPlan(
  req: PayloadRequest,
  request: ImportRequest,
): Promise<ImportOutcome> {
  return importWithin(req, await planReach(req), request)
}

/** As `importPlan`, for whoever may run commands on the machine; new plans are the city's. */
export async function importPlanAsSystem(
  req: PayloadRequest,
  request: ImportRequest,
): Promise<ImportOutcome> {
  return importWithin(req, await planReachAsSystem(req), request)
}

async function importWithin(
  req: PayloadRequest,
  reach: PlanReach,
  { bytes, plan: wanted, dryRun, language, progress = () => undefined }: ImportRequest,
): Promise<ImportOutcome> {
  const known = await knownPlans(req, reach)
  const label = wanted?.trim() ? planLabel(wanted) : undefined
  const plan = label && (findPlan(label, known, reach) ?? label)
  const names = await importCatalogue(req)
  const file = await readPlanApart(bytes, names, { plan, knownPlans: known })
  if (file.rows.length === 0) throw new DomainError('importNothing')
  if (!plan && file.plans.length === 0) throw new DomainError('importPlanMissing')
  const problems = problemsOfFile(file)
  const subject = { req, reach, rows: file.rows, problems }

  const save = !dryRun && !problems.some(({ severity }) => severity === 'error')
  const changes = save
    ? await unitOfWork(req, async () => {
        const found = await compareWithStored(subject)
        await saveChanges(req, found, progress)
        return found
      })
    : await compareWithStored(subject)
  const words = planImportWords(language)
  const counts = dryRun || save ? changes : { ...changes, created: [], updated: [] }
  return {
    ...importResult({ rows: file.rows, problems }, countsOf(counts), words),
    saved: save,
    plans: changes.plans.map((one) => ({
      ...one,
      tasks: changes.tasks.filter((task) => task.plan === one.id).length,
    })),
    absent: changes.absent.map((key) => {
      const task = changes.stored.get(key)
      return { section: task?.section ?? '', text: task?.text ?? '' }
    }),
    preview: previewRows({ file: { rows: file.rows, problems }, changes, words, language }),
  }
}

const countsOf = ({ created, updated, unchanged }: ImportChanges) => ({
  created: created.length,
  updated: updated.length,
  unchanged: unchanged.length,
})
