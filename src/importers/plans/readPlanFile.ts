import { DomainError } from '@/domain/DomainError'
import type { AgencyDirectory } from '@/domain/agencies/agencyDirectory'
import type { DatedAgency } from '@/domain/agencies/datedAgency'
import type { AgencyGroup } from '@/domain/agencies/expandGroup'
import type { NamedChannel } from '@/domain/channels/resolveChannels'
import type { ColumnMap, TableHead } from './columns'
import { findHead } from './columns'
import type { Grid } from './grid'
import { IMPORT_LIMITS } from './limits'
import type { PlanLabel } from './planLabel'
import { planKey, planLabel, samePlan } from './planLabel'
import type { PlanRow, RowProblem } from './planRow'
import { readGrids } from './readGrids'
import type { PlanCatalogue } from './readPlanRow'
import { readPlanRow } from './readPlanRow'
import { tableRows } from './tableRows'
import { taskKey } from './taskKey'

/** A plan the caller knows: gives rows their plan, and dates their year. */
export type KnownPlan = PlanLabel & { year?: number }

export type PlanFile<A, G, C> = {
  rows: PlanRow<A, G, C>[]
  problems: RowProblem[]
  columns: ColumnMap
  /** All plans the file names, in order. */
  plans: PlanLabel[]
}

type Options<A extends DatedAgency, G extends AgencyGroup, C extends NamedChannel> = {
  catalogue: PlanCatalogue<A, G, C>
  /** Only rows of this plan; rows of a file without a plan column all belong to it. */
  plan?: KnownPlan
  /** Plans of the database, to complete what the file says of them (date, year). */
  knownPlans?: readonly KnownPlan[]
}

/**
 * Reads the tasks of a plan's table (XLSX, CSV, TSV). Writes nothing. Row problems are returned; a file
 * that cannot be read at all throws a DomainError (see `readGrids`), or `importNoHeadings`.
 */
export async function readPlanFile<
  A extends DatedAgency,
  G extends AgencyGroup,
  C extends NamedChannel,
>(
  bytes: Uint8Array,
  { catalogue, plan, knownPlans = [] }: Options<A, G, C>,
): Promise<PlanFile<A, G, C>> {
  const { grid, head } = findTable(await readGrids(bytes))
  const { rows: table, ignored } = tableRows(grid, head)
  const result: PlanFile<A, G, C> = { rows: [], problems: [], columns: head.columns, plans: [] }
  const limited = { ...catalogue, directory: withFewSuggestions(catalogue.directory) }
  const occurrences = new Map<string, number>()

  for (const row of table) {
    const named = row.cells.plan ? planLabel(row.cells.plan) : undefined
    if (named && !result.plans.some((item) => samePlan(item, named))) result.plans.push(named)
    if (plan && named && !samePlan(plan, named)) continue
    const known = plan ?? knownPlans.find((item) => named && samePlan(item, named))
    const own: KnownPlan | undefined =
      named || known ? { ...named, ...known, label: known?.label ?? named?.label ?? '' } : undefined
    const context = { planDate: own?.signedOn ?? named?.signedOn, planYear: own?.year }
    const { read, problems } = readPlanRow({ row, plan: own, context, catalogue: limited })
    const base = { planKey: own ? planKey(own) : '', section: read.section, text: read.text }
    const occurrence = (occurrences.get(taskKey({ ...base, occurrence: 1 })) ?? 0) + 1
    occurrences.set(taskKey({ ...base, occurrence: 1 }), occurrence)
    result.rows.push({ ...read, taskKey: taskKey({ ...base, occurrence }) })
    result.problems.push(...problems)
  }
  result.problems.push(
    ...ignored.map(({ rowNumber, value }): RowProblem => ({
      row: rowNumber,
      column: 'file',
      value,
      code: 'rowIgnored',
      severity: 'warning',
      details: {},
    })),
  )
  result.problems.sort((a, b) => a.row - b.row)
  return result
}

function findTable(grids: readonly Grid[]): { grid: Grid; head: TableHead } {
  for (const grid of grids) {
    const head = findHead(grid.rows)
    if (head) return { grid, head }
  }
  throw new DomainError('importNoHeadings')
}

/** The nearest name is looked for among all names of the city: fine for slips, slow for a wrong file. */
function withFewSuggestions<A extends DatedAgency, G extends AgencyGroup>(
  directory: AgencyDirectory<A, G>,
): AgencyDirectory<A, G> {
  const known = new Map<string, string | undefined>()
  return {
    ...directory,
    suggest: (text, date) => {
      const key = `${date}|${text}`
      if (!known.has(key)) {
        if (known.size >= IMPORT_LIMITS.suggestions) return undefined
        known.set(key, directory.suggest(text, date))
      }
      return known.get(key)
    },
  }
}
