import { DomainError } from '@/domain/DomainError'
import type { DatedAgency } from '@/domain/agencies/datedAgency'
import type { AgencyGroup } from '@/domain/agencies/expandGroup'
import type { NamedChannel } from '@/domain/channels/resolveChannels'
import { matchKey } from '@/domain/text/matchKey'
import { normalizeLine } from '@/domain/text/normalizeText'
import {
  readTables,
  type TableChoice,
  type TableOffer,
  type ToldRow,
} from '@/importers/tables/readTables'
import { readSheets } from '@/importers/tables/readSheets'
import { cellReaders, type PlanCatalogue } from './cellReaders'
import { PLAN_TABLE, type PlanColumn } from './columns'
import type { PlanLabel } from './planLabel'
import { planKey, planLabel, samePlan } from './planLabel'
import { planOfRow, type KnownPlan } from './planOfRow'
import type { PlanRow, RowProblem } from './planRow'
import { planTable, type TableRow } from './planTable'
import { readPlanRow } from './readPlanRow'
import type { StatedPlan, TableTitle } from './statedPlan'
import { taskKey } from './taskKey'
import { titlesOfFile } from './titlesOfFile'

export type PlanFile<A, G, C> = {
  rows: PlanRow<A, G, C>[]
  problems: RowProblem[]
  /** Every table of the file, taken or not, with where its columns go. */
  tables: TableOffer<PlanColumn>[]
  /** What became of each row of the file. */
  told: ToldRow[]
  /** All plans the file names, in order. */
  plans: PlanLabel[]
  /** Those named by lines above its tables, with those lines. */
  stated: StatedPlan[]
}

type Options<A extends DatedAgency, G extends AgencyGroup, C extends NamedChannel> = {
  catalogue: PlanCatalogue<A, G, C>
  /** Only rows of this plan; rows of a file without a plan column all belong to it. */
  plan?: KnownPlan
  /** Plans of the database, to complete what the file says of them (date, year). */
  knownPlans?: readonly KnownPlan[]
  choice?: TableChoice<PlanColumn>
}

/**
 * Reads the tasks of all tables of a file (XLSX, CSV, TSV). Writes nothing. Row problems are returned.
 * @throws DomainError `importNoHeadings` when nothing in it looks like a table, and those of `readSheets`
 */
export async function readPlanFile<
  A extends DatedAgency,
  G extends AgencyGroup,
  C extends NamedChannel,
>(
  bytes: Uint8Array,
  { catalogue, plan, knownPlans = [], choice = {} }: Options<A, G, C>,
): Promise<PlanFile<A, G, C>> {
  const sheets = await readSheets(bytes)
  const { offers, taken, told } = readTables(sheets, PLAN_TABLE, choice)
  if (offers.length === 0) throw new DomainError('importNoHeadings')
  const file: PlanFile<A, G, C> = {
    rows: [],
    problems: [],
    tables: offers,
    told,
    plans: [],
    stated: [],
  }
  const readersOf = cellReaders(catalogue)
  const titleOf = titlesOfFile(taken)
  const occurrences = new Map<string, number>()
  const sameRows = rowsSeen()

  for (const found of taken) {
    const table = planTable(found, { hiddenRows: choice.hiddenRows ?? false })
    told.push(...table.told)
    const title = titleOf(found)
    tellStated(file, title, plan)
    const toldOf = new Map(table.told.map((one) => [one.rowNumber, one]))
    for (const row of table.rows) {
      const named = row.cells.plan ? planLabel(row.cells.plan) : undefined
      if (plan && named && !samePlan(plan, named)) {
        const one = toldOf.get(row.rowNumber)
        if (one) one.fate = 'otherPlan'
        continue
      }
      const { own, context, year } = planOfRow(row.cells.plan, { plan, knownPlans, title })
      if (own && !file.plans.some((item) => samePlan(item, own))) file.plans.push(own)
      const { read, problems } = readPlanRow(row, { plan: own, year }, readersOf(context))
      const base = { planKey: own ? planKey(own) : '', section: read.section, text: read.text }
      const first = taskKey({ ...base, occurrence: 1 })
      problems.push(...sameRows(first, row))
      const occurrence = (occurrences.get(first) ?? 0) + 1
      occurrences.set(first, occurrence)
      file.rows.push({ ...read, taskKey: taskKey({ ...base, occurrence }) })
      file.problems.push(...problems)
    }
  }
  file.problems.push(...told.filter(({ fate }) => fate === 'unclear').map(notTaken))
  return file
}

/** Keeps a plan that a line of the file names; that it is not the chosen one is told. */
function tellStated(
  file: Pick<PlanFile<unknown, unknown, unknown>, 'stated' | 'problems'>,
  { plan: said }: TableTitle,
  chosen: KnownPlan | undefined,
): void {
  if (!said || file.stated.some((one) => samePlan(one, said))) return
  file.stated.push(said)
  // A draft without a number may well be this one.
  if (!chosen?.number || samePlan(chosen, said)) return
  file.problems.push({
    ...{ sheet: '', row: 0, column: 'file', value: said.line, code: 'planDiffers' },
    ...{ severity: 'warning', details: { stated: said.label, chosen: chosen.label } },
  })
}

/** Tells a row that says nothing but what an earlier one said of the same task. */
function rowsSeen(): (key: string, row: TableRow) => RowProblem[] {
  const seen = new Map<string, TableRow>()
  return (key, row) => {
    const { order: _, ...cells } = row.cells
    const said = Object.entries(cells).map(([column, text]) => [column, matchKey(text)])
    const content = JSON.stringify([key, said.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))])
    const first = seen.get(content)
    if (!first) {
      seen.set(content, row)
      return []
    }
    const place = [first.rowNumber, first.sheet !== row.sheet && `(${first.sheet})`]
    const problem = {
      ...{ sheet: row.sheet, row: row.rowNumber, column: 'text' as const, code: 'rowTwice' },
      ...{ severity: 'warning' as const, value: normalizeLine(cells.text ?? '').slice(0, 200) },
    }
    return [{ ...problem, details: { row: place.filter(Boolean).join(' ') } }]
  }
}

const notTaken = ({ sheet, rowNumber, text }: ToldRow): RowProblem => ({
  sheet,
  row: rowNumber,
  column: 'file',
  value: text,
  code: 'rowIgnored',
  severity: 'warning',
  details: {},
})
