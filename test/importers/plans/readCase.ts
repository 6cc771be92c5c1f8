import { readFileSync } from 'node:fs'
import { normalizeLine } from '@/domain/text/normalizeText'
import { readPlanFile } from '@/importers/plans/readPlanFile'
import { balanceOf } from '@/importers/tables/readTables'
import type { RowFate } from '@/importers/tables/rowFate'
import { catalogue } from './fixtures'

/** What must come out of a file; everything that is not named must not be there. */
export type Expected =
  | {
      /** "text | codes of who leads | deadline | product". */
      tasks: readonly string[]
      /** How many rows are no tasks, and what they are. */
      left: Partial<Record<RowFate, number>>
      /** "row column code → suggestion". */
      problems?: readonly string[]
    }
  | { refused: string }

const plan = { label: 'Kế hoạch năm 2018', signedOn: '2017-12-29', year: 2018 }

type Party = { type: string; agency?: { code: string }; group?: { code: string } }
const codes = (parties: readonly Party[]) =>
  parties.map(({ agency, group }) => agency?.code ?? group?.code).join(' ')

/** A file of `test/fixtures/cases/plans` as the import reads it. */
export function caseFile(name: string) {
  const url = new URL(`../../fixtures/cases/plans/${name}`, import.meta.url)
  return readPlanFile(new Uint8Array(readFileSync(url)), { catalogue, plan })
}

/** The same in the words of `Expected`. */
export async function readCase(name: string): Promise<Expected> {
  const file = await caseFile(name).catch((error: unknown) => error as { code: string })
  if ('code' in file) return { refused: file.code }
  const { taken, ...left } = balanceOf(file.told).fates
  const tasks = file.rows.map(({ text, lead, deadline, product }) => {
    const { kind, due } = deadline
    const days = [kind === 'none' ? '' : kind, due].filter(Boolean).join(' ')
    return [normalizeLine(text), codes(lead), days, normalizeLine(product)].join(' | ')
  })
  const problems = file.problems.map(({ row, column, code, suggestion }) =>
    [`${row} ${column} ${code}`, suggestion].filter(Boolean).join(' → '),
  )
  // Each task is one row that was taken: another number of rows stands out.
  const others = taken === (tasks.length || undefined) ? left : { ...left, taken }
  return { tasks, left: others, ...(problems.length > 0 ? { problems } : {}) }
}
