import type { FoundTable } from '@/importers/tables/findTables'
import { writtenIn } from '@/importers/tables/rowFate'
import { samePlan } from './planLabel'
import { readTitle, type StatedPlan, type TableTitle } from './statedPlan'

/**
 * What the lines above each table say: annexes after the first often leave out the plan and its year, so
 * what the other tables of the file say with one voice holds for them as well.
 */
export function titlesOfFile<K extends string>(
  tables: readonly FoundTable<K>[],
): (table: FoundTable<K>) => TableTitle {
  const titles = new Map(
    tables.map((table) => [table, readTitle(table.above.flatMap(writtenIn))] as const),
  )
  const all = [...titles.values()]
  const [plan, ...otherPlans] = different(all.flatMap((title) => title.plan ?? []))
  const years = all.flatMap((title) => title.year ?? [])
  const [year] = years
  const isOneYear = years.every((one) => one.year === year?.year)
  return (table) => {
    const title = titles.get(table) ?? { severalYears: false }
    return {
      severalYears: title.severalYears,
      plan: title.plan ?? (otherPlans.length === 0 ? plan : undefined),
      year: title.year ?? (isOneYear && !title.severalYears ? year : undefined),
    }
  }
}

/** The plans that lines of the file name, each once. */
const different = (plans: readonly StatedPlan[]): StatedPlan[] =>
  plans.filter((plan, at) => plans.findIndex((one) => samePlan(one, plan)) === at)
