import type { CellRole } from '@/domain/agencies/cellTokens'
import type { DatedAgency } from '@/domain/agencies/datedAgency'
import type { AgencyGroup } from '@/domain/agencies/expandGroup'
import type { ResolvedParty } from '@/domain/agencies/resolveAgencies'
import { shortDate } from '@/domain/text/officialDate'
import type { CellReaders } from './cellReaders'
import type { TellProblem } from './planRow'
import type { TableRow } from './planTable'

const ROLES = ['lead', 'executing', 'coordinating', 'requested'] as const

export type RowParties<A, G> = Record<CellRole, ResolvedParty<A, G>[]>

/**
 * Who does what in a task: as the words in its cells say ("chủ trì", "phối hợp"), else as their columns
 * do. Where a cell says it of some names only, and where nobody leads, a person is told.
 */
export function rowParties<A extends DatedAgency, G extends AgencyGroup>(
  row: TableRow,
  readers: Pick<CellReaders<A, G, never>, 'parties'>,
  tell: TellProblem,
): RowParties<A, G> {
  const found: RowParties<A, G> = { lead: [], executing: [], coordinating: [], requested: [] }
  const leads = new Set<string>()
  // What a cell that shows an error should have said, nobody knows; that is told already.
  let isRead = !row.notes.some(({ code }) => code === 'cellError')
  for (const column of ROLES) {
    const { parties, unresolved } = readers.parties(row.cells[column] ?? '')
    for (const { text, reason, near, ended } of unresolved) {
      const suggestion = near.join('; ') || undefined
      const details = { name: text, ...(ended ? { ended: shortDate(ended) } : {}) }
      tell(column, { value: text, code: `agency.${reason}`, details, suggestion })
    }
    // Where the cell says who leads, the others in it may not; coordinating is done by many.
    const saysItsOwn = column === 'lead' && parties.some(({ role }) => role === column)
    for (const party of parties) {
      const role = party.requested ? 'requested' : (party.role ?? column)
      found[role].push(party)
      if (role === 'lead') leads.add(column)
    }
    const unclear = parties.filter(
      ({ role, carried, requested }) => !requested && (carried ?? (saysItsOwn && !role)),
    )
    for (const { text, role = column } of unclear) {
      tell(column, { value: text, code: 'roleUnclear', details: { name: text, role } })
    }
    if (unresolved.length > 0) isRead = false
  }
  // "Sở A chủ trì" in the column of those who coordinate, beside another one in that of the lead.
  const leading = new Set(found.lead.map((one) => (one.type === 'agency' ? one.agency : one.group)))
  if (leads.size > 1 && leading.size > 1) {
    const name = found.lead.map(({ text }) => text).join('; ')
    tell('lead', { value: name, code: 'leadsOfTwoColumns', details: { name } })
  }
  const isAsked = row.columns.has('lead') || row.columns.has('executing')
  const isSaid = [row.cells.lead, row.cells.executing].some((cell) =>
    /[\p{L}\p{N}]/u.test(cell ?? ''),
  )
  const nobody = found.lead.length + found.executing.length === 0
  if (nobody && isAsked && isRead && !isSaid) tell('lead', { code: 'leadMissing' })
  return found
}
