import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { planImportWords } from '@/i18n/planImportWords'
import type { PlanColumn } from '@/importers/plans/columns'
import { importResult, type ImportResult } from '@/importers/plans/importResult'
import { planLabel } from '@/importers/plans/planLabel'
import { previewRows, type PreviewRow } from '@/importers/plans/previewRows'
import { readPlanApart } from '@/importers/plans/readPlanApart'
import {
  listedRows,
  balanceOf,
  type Balance,
  type TableChoice,
  type TableOffer,
  type ToldRow,
} from '@/importers/tables/readTables'
import { rememberColumnsAsSystem, rememberedColumnsAsSystem } from '@/queries/imports/columnMapping'
import { recordImport } from '@/queries/imports/recordImport'
import { importCatalogue } from '@/queries/importCatalogue'
import { unitOfWork } from '@/queries/unitOfWork'
import { changesInWords } from '../import/changesInWords'
import { compareWithStored, type FilePlan, type ImportChanges } from '../import/compareWithStored'
import { findPlan, knownPlans } from '../import/knownPlans'
import { planIssuers } from '../import/planIssuer'
import { planNotes } from '../import/planNotes'
import type { FromFile } from '../import/mergeTask'
import { planReach, planReachAsSystem, type PlanReach } from '../import/planReach'
import { problemsOfFile } from '../import/problemsOfFile'
import { saveChanges, type Progress } from '../import/saveChanges'

export type ImportRequest = {
  bytes: Uint8Array
  fileName: string
  /** Number or title of the plan; needed when the file does not name one itself. */
  plan?: string | null
  /** Which tables, and where columns go by hand. */
  choice?: TableChoice<PlanColumn>
  /** What people wrote that the file is to win over; the rest of it stays. */
  fromFile?: FromFile
  /** Only says what would be done. */
  dryRun: boolean
  language?: string
  progress?: Progress
}

export type ImportOutcome = ImportResult & {
  /** False for a dry run, and for a file that has errors: nothing of it was written then. */
  saved: boolean
  /** The import's id, to take it back by; null when nothing was written. */
  importId: string | null
  /** Every table of the file, and what became of each of its rows: the parts add up. */
  tables: TableOffer<PlanColumn>[]
  /** Ids of columns that go where they were put by hand before. */
  remembered: string[]
  balance: Balance
  /** Rows that are no tasks, as far as a page can show them. */
  left: ToldRow[]
  plans: (FilePlan & { tasks: number; notes: string[] })[]
  /** So many fields stay as people wrote them, although the file says otherwise. */
  kept: number
  /** Tasks of these plans that the file does not name. They stay. */
  absent: { section: string; text: string }[]
  preview: PreviewRow[]
}

/**
 * Reads a plan's table and takes its tasks over: all of the file or, when one row has an error,
 * nothing. The same file again changes nothing, and nothing is ever deleted.
 * @throws DomainError `notSignedIn`, `notAllowed`, `importPlanOfOther`, `importPlanAmbiguous`,
 *   `importPlanIssuer`, `importPlanMissing`, `importNothing`, and those of `readApart` and `readPlanFile`
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
  {
    bytes,
    fileName,
    plan: wanted,
    choice = {},
    fromFile = new Set(),
    dryRun,
    language,
    progress = () => undefined,
  }: ImportRequest,
): Promise<ImportOutcome> {
  const known = await knownPlans(req, reach)
  const label = wanted?.trim() ? planLabel(wanted) : undefined
  const plan = label && (findPlan(label, known, reach) ?? label)
  const names = await importCatalogue(req)
  const remembered = await rememberedColumnsAsSystem(req, 'plans', reach.issuer)
  const file = await readPlanApart(bytes, names, {
    plan,
    knownPlans: known,
    choice: { ...choice, remembered: remembered as TableChoice<PlanColumn>['remembered'] },
  })
  // A table whose columns nobody knows yet, or a hidden one, is offered first.
  if (file.rows.length === 0 && !(dryRun && file.tables.some(({ taken }) => !taken))) {
    throw new DomainError('importNothing')
  }
  if (!plan && file.plans.length === 0 && file.rows.length > 0) {
    throw new DomainError('importPlanMissing')
  }
  const problems = problemsOfFile(file)
  const issuerOf = await planIssuers(req, reach, names, file.stated)
  const subject = { req, reach, rows: file.rows, problems, issuerOf, fromFile }

  const save = !dryRun && !problems.some(({ severity }) => severity === 'error')
  let importId: string | null = null
  const changes = save
    ? await unitOfWork(req, async () => {
        const found = await compareWithStored(subject)
        const written = await saveChanges(req, found, progress)
        importId = await recordImport(req, {
          kind: 'plans',
          fileName,
          agency: reach.issuer,
          written,
          created: found.created.length,
          updated: found.updated.length,
        })
        await rememberColumnsAsSystem(req, {
          kind: 'plans',
          agency: reach.issuer,
          columns: choice.columns ?? {},
        })
        return found
      })
    : await compareWithStored(subject)
  const all = [...problems, ...changes.kept]
  const words = planImportWords(language)
  const changesOf = changesInWords(names, words, language)
  const merged = [...changes.merged.values()]
  const counts = dryRun || save ? changes : { ...changes, created: [], updated: [] }
  return {
    ...importResult({ rows: file.rows, problems: all }, countsOf(counts), words),
    saved: save,
    importId,
    tables: file.tables,
    remembered: Object.keys(remembered).filter((id) => !(id in (choice.columns ?? {}))),
    balance: balanceOf(file.told),
    left: listedRows(file.told.filter(({ fate }) => fate !== 'taken')),
    plans: changes.plans.map((one) => ({
      ...one,
      tasks: changes.tasks.filter((task) => task.plan === one.id).length,
      notes: planNotes(one, { chosen: label, stated: file.stated, language }),
    })),
    kept: merged.flatMap((one) => one.changes).filter(({ kept }) => kept).length,
    absent: changes.absent.map((key) => {
      const task = changes.stored.get(key)
      return { section: task?.section ?? '', text: task?.text ?? '' }
    }),
    preview: previewRows({
      file: { rows: file.rows, problems: all },
      changes,
      changesOf: (key) => {
        const one = changes.merged.get(key)
        return one ? changesOf(one, changes.stored.get(key)) : []
      },
      words,
      language,
    }),
  }
}

const countsOf = ({ created, updated, unchanged }: ImportChanges) => ({
  created: created.length,
  updated: updated.length,
  unchanged: unchanged.length,
})
