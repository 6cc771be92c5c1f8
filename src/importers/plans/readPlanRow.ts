import type { DatedAgency } from '@/domain/agencies/datedAgency'
import type { AgencyGroup } from '@/domain/agencies/expandGroup'
import type { NamedChannel } from '@/domain/channels/resolveChannels'
import type { Deadline } from '@/domain/deadlines/deadline'
import { shortDate } from '@/domain/text/officialDate'
import { normalizeLine, normalizeText } from '@/domain/text/normalizeText'
import type { CellReaders } from './cellReaders'
import type { PlanColumn } from './columns'
import { TABLE_LIMITS } from '@/importers/tableLimits'
import { lostDate } from './lostDate'
import type { PlanLabel } from './planLabel'
import type { YearSource } from './planOfRow'
import type { PlanRow, RowProblem, TellProblem } from './planRow'
import type { TableRow } from './planTable'
import { rowParties } from './rowParties'

/** Phrases nobody understood are warnings; days that cannot be are errors, for they are slips. */
const DEADLINE_WARNINGS: readonly string[] = [
  'deadline.notUnderstood',
  'deadline.partlyUnderstood',
  'deadline.yearMissing',
]

/** What an error of a formula should have said, nobody knows: it is mended in the file. */
const NOTES_THAT_KEEP_OUT: readonly string[] = ['cellError']

/** Reads one row: resolves names, understands the deadline, and says what it could not. */
export function readPlanRow<A extends DatedAgency, G extends AgencyGroup, C extends NamedChannel>(
  row: TableRow,
  { plan, year }: { plan?: PlanLabel; year?: YearSource },
  readers: CellReaders<A, G, C>,
): { read: Omit<PlanRow<A, G, C>, 'taskKey'>; problems: RowProblem[] } {
  const problems: RowProblem[] = []
  const tell: TellProblem = (column, problem) =>
    void problems.push({
      sheet: row.sheet,
      row: row.rowNumber,
      column,
      value: normalizeLine(cell(row, column)).slice(0, 200),
      severity: 'warning',
      details: {},
      ...problem,
    })

  for (const { column, code, value, details = {} } of row.notes) {
    const severity = NOTES_THAT_KEEP_OUT.includes(code) ? 'error' : 'warning'
    tell(column, { code, severity, details, value: normalizeLine(value).slice(0, 200) })
  }
  for (const column of Object.keys(row.cells) as PlanColumn[]) {
    if (cell(row, column).length > TABLE_LIMITS.cellCharacters) {
      tell(column, {
        code: 'cellTooLong',
        severity: 'error',
        details: { max: String(TABLE_LIMITS.cellCharacters) },
      })
      row = { ...row, cells: { ...row.cells, [column]: '' } }
    }
  }

  const text = normalizeText(cell(row, 'text'))
  if (text === '') tell('text', { code: 'textMissing', severity: 'error' })

  const parties = rowParties(row, readers, tell)
  const deadline = deadlineOf(cell(row, 'deadline'), readers, year)
  const lost = deadline.kind === 'notUnderstood' ? lostDate(deadline.phrase) : undefined
  if (lost) {
    const date = shortDate(lost)
    tell('deadline', { code: 'deadline.lostFormat', details: { date }, suggestion: date })
  } else if (deadline.problem) {
    const { code, details } = deadline.problem
    const severity = DEADLINE_WARNINGS.includes(code) ? 'warning' : 'error'
    tell('deadline', { code, details, severity })
  }
  if (deadline.yearInferred) {
    // Inferred without the plan's year as well: of two digits.
    const isTaken = year && !readers.withoutYear(cell(row, 'deadline')).yearInferred
    const details: RowProblem['details'] = isTaken
      ? { from: year.from, year: String(year.year), said: year.said }
      : {}
    tell('deadline', { code: 'deadline.yearInferred', details })
  }
  if (deadline.weekAssumed) {
    const details = { from: shortDate(deadline.from ?? ''), to: shortDate(deadline.to ?? '') }
    tell('deadline', { code: 'deadline.weekAssumed', details })
  }

  const channels = readers.channels(cell(row, 'channel'))
  for (const { text: name, near } of channels.unresolved) {
    const suggestion = near.join('; ') || undefined
    tell('channel', { value: name, code: 'channel.unknown', details: { name }, suggestion })
  }

  const read = {
    sheet: row.sheet,
    rowNumber: row.rowNumber,
    plan,
    order: normalizeLine(cell(row, 'order')),
    section: normalizeLine(cell(row, 'section')),
    text,
    ...parties,
    channels: channels.channels,
    deadline,
    product: normalizeText(cell(row, 'product')),
    source: normalizeText(cell(row, 'source')),
    ...(row.columns.has('target') ? { target: normalizeLine(cell(row, 'target')) } : {}),
    ...(row.columns.has('budget') ? { budget: normalizeLine(cell(row, 'budget')) } : {}),
    ...(row.columns.has('note') ? { note: normalizeText(cell(row, 'note')) } : {}),
    written: {
      lead: normalizeLine(cell(row, 'lead')),
      coordinating: normalizeLine(cell(row, 'coordinating')),
      channel: normalizeLine(cell(row, 'channel')),
    },
  }
  return { read, problems }
}

/** The day of the plan gives no year to what would then be over before the plan: the next one may be meant. */
function deadlineOf(
  text: string,
  readers: Pick<CellReaders<never, never, never>, 'deadline' | 'lacksYear' | 'withoutYear'>,
  year: YearSource | undefined,
): Deadline {
  const deadline = readers.deadline(text)
  const isOver = year?.from === 'date' && deadline.beforePlan && readers.lacksYear(text)
  return isOver ? readers.withoutYear(text) : deadline
}

function cell(row: TableRow, column: PlanColumn): string {
  return row.cells[column] ?? ''
}
