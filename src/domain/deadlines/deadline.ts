/**
 * What a deadline phrase of a plan can mean (domain reference §7b).
 * `none`: nothing was written. `notADeadline`: words that only look like one ("chi thường xuyên").
 * `notUnderstood`: somebody has to read it.
 */
export const DEADLINE_KINDS = [
  'beforeDate',
  'byDate',
  'inWeek',
  'inMonth',
  'inQuarter',
  'inHalfYear',
  'inYear',
  'byYear',
  'span',
  'wholeYear',
  'eventInMonth',
  'recurrence',
  'recurrenceUnspecified',
  'minimumCount',
  'conditional',
  'continuous',
  'asRegulated',
  'asDirected',
  'onDemand',
  'prompt',
  'adHoc',
  'none',
  'notADeadline',
  'notUnderstood',
] as const

export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export const FREQUENCIES = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'semiannual',
  'nineMonths',
  'annual',
] as const

export type Frequency = (typeof FREQUENCIES)[number]

/** One schedule named by the phrase; "hàng tháng, quý" names two. */
export type DeadlineRecurrence = {
  every: Frequency
  /** Every so many months ("định kỳ 2 tháng/lần"), counted from January. */
  interval?: number
  /** Day of the week, Monday 0 ("thứ Sáu hằng tuần"). */
  weekday?: number
  /** Day of the month, when the phrase names it ("ngày 15 hằng tháng"). */
  day?: number
  /** Month of the year ("ngày 15/12 hằng năm"). */
  month?: number
  /** The day is one before which the work is due ("trước ngày 15 hằng tháng"). */
  before?: boolean
  /** The day lies in the last month of the quarter, half or year ("ngày 20 của tháng cuối quý"). */
  inLastMonth?: boolean
}

export type DeadlineProblem = {
  code:
    | 'deadline.impossibleDate'
    | 'deadline.impossibleMonth'
    | 'deadline.impossibleQuarter'
    | 'deadline.backwards'
    | 'deadline.yearMissing'
    | 'deadline.notUnderstood'
    | 'deadline.partlyUnderstood'
  details: Readonly<Record<string, string>>
}

/** A day named in a phrase that names several. */
export type Milestone = { due: string; kind: DeadlineKind }

/** A deadline phrase and what it means. Dates are civil dates `YYYY-MM-DD`. */
export type Deadline = {
  /** The phrase as written, on one line. */
  phrase: string
  kind: DeadlineKind
  /** The day the phrase names, or the last day of the period it names. Never invented. */
  due?: string
  /** The period the phrase names, both ends included. */
  from?: string
  to?: string
  recurrences?: DeadlineRecurrence[]
  minimum?: { count: number; per: Frequency }
  /** All days of a phrase that names more than one; `due` is the last of them. */
  milestones?: Milestone[]
  /** The year was not written, or with two digits only: it comes from the plan or the century. */
  yearInferred?: true
  /** A numbered week of a month is read as seven days from the 1st; plans do not say. */
  weekAssumed?: true
  /** The day lies before the plan's own date. Allowed: it happens (122/KH-UBND, 2d). */
  beforePlan?: true
  /** What is wrong. A reading that is kept beside it is right as far as it goes. */
  problem?: DeadlineProblem
}

/** What of the plan helps to read its phrases. */
export type PlanContext = {
  /** Signing date of the plan, `YYYY-MM-DD`. */
  planDate?: string
  /** The year the plan is for; the only source of a year that a phrase leaves out. */
  planYear?: number
}

/** What the grammar makes of a phrase: everything but the phrase itself. */
export type Reading = Omit<Deadline, 'phrase'>
