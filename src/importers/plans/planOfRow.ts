import { shortDate } from '@/domain/text/officialDate'
import type { PlanContext } from '@/domain/deadlines/deadline'
import { planLabel, samePlan, type PlanLabel } from './planLabel'
import type { TableTitle } from './statedPlan'

/** A plan the caller knows: gives rows their plan, and dates their year. */
export type KnownPlan = PlanLabel & {
  /** The year it is for. */
  year?: number
  /** It is for several; then no day of its own tells which is meant. */
  severalYears?: boolean
}

/** Where a year that a deadline leaves out is taken from. */
export type YearSource = { year: number; from: 'title' | 'period' | 'date'; said: string }

export type RowPlan = {
  own: KnownPlan | undefined
  context: PlanContext
  year?: YearSource
}

/** From October on plans are signed for the next year. */
const LAST_MONTH_OF_ITS_OWN_YEAR = 9

/**
 * The plan of a row: the one in its column, else the one that was chosen, else the one that the lines above
 * the table name, completed by what is known of it. The year is the one in the title of the table, else
 * the plan's, else that of its day while the plan is for that year only.
 */
export function planOfRow(
  cell: string | undefined,
  {
    plan,
    knownPlans,
    title,
  }: { plan: KnownPlan | undefined; knownPlans: readonly KnownPlan[]; title: TableTitle },
): RowPlan {
  const named = cell ? planLabel(cell) : (plan ?? withoutLine(title))
  const known = plan ?? knownPlans.find((item) => named !== undefined && samePlan(item, named))
  const said = title.plan && named && samePlan(title.plan, known ?? named) ? title.plan : undefined
  const own: KnownPlan | undefined = named && {
    ...withoutUndefined(named),
    ...withoutUndefined(known),
    // A number that was typed without its day has the day that the file says.
    ...(said?.signedOn && !(known?.signedOn ?? named.signedOn)
      ? { signedOn: said.signedOn, label: said.label }
      : { label: known?.label ?? named.label }),
  }
  const year = yearOf(own, title)
  return {
    own,
    context: { planDate: own?.signedOn, planYear: year?.year },
    ...(year ? { year } : {}),
  }
}

function yearOf(plan: KnownPlan | undefined, title: TableTitle): YearSource | undefined {
  if (title.year) return { year: title.year.year, from: 'title', said: title.year.line }
  if (plan?.year) return { year: plan.year, from: 'period', said: plan.label }
  const signedOn = plan?.signedOn
  const several =
    title.severalYears || plan?.severalYears || / giai đoạn /iu.test(plan?.label ?? '')
  if (!signedOn || several) return undefined
  const [year, month] = signedOn.split('-').map(Number)
  return year && month && month <= LAST_MONTH_OF_ITS_OWN_YEAR
    ? { year, from: 'date', said: shortDate(signedOn) }
    : undefined
}

function withoutLine({ plan }: TableTitle): PlanLabel | undefined {
  if (!plan) return undefined
  const { line: _, issuer: _issuer, ...label } = plan
  return label
}

const withoutUndefined = <T extends object>(value: T | undefined): Partial<T> =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter(([, one]) => one !== undefined),
  ) as Partial<T>
