import type { CellRole } from './cellTokens'

/** A name of a cell that was understood, to be given its role. */
type RoleTaker = { role?: CellRole; carried?: true }

/** A cell in its order: names, the ends of its lines and pieces, and words of role. */
export type CellItem<P extends RoleTaker> =
  | { kind: 'party'; party: P }
  | { kind: 'unresolved' }
  | { kind: 'end'; isPiece: boolean }
  | {
      kind: 'role'
      role: CellRole
      inBrackets: boolean
      hasColon: boolean
      /** A name stands right before it, or right after, with nothing between. */
      afterName: boolean
      beforeName: boolean
    }

type RoleItem<P extends RoleTaker> = Extract<CellItem<P>, { kind: 'role' }>

/**
 * Gives each name the role that the words of the cell say: "Sở A chủ trì, Sở B phối hợp", "Chủ trì: Sở A;
 * phối hợp: Sở B, Sở C", "Sở A (chủ trì)", "Sở A chủ trì, phối hợp với Sở B". A name without such words
 * keeps none, and has its column's. A role that goes on behind a semicolon without a colon is `carried`:
 * somebody has to look.
 */
export function assignRoles<P extends RoleTaker>(items: readonly CellItem<P>[]): void {
  let open: { role: CellRole; hasColon: boolean; carried: boolean } | undefined
  let names: P[] = []
  let hasLead = false

  const openFrom = ({ role, hasColon }: RoleItem<P>) => {
    open = { role, hasColon, carried: false }
    names = []
  }
  const give = (parties: readonly P[], role: CellRole) => {
    for (const party of parties) party.role = role
    if (parties.length > 0 && role === 'lead') hasLead = true
  }
  const free = () => names.filter(({ role }) => role === undefined)

  const closeWith = ({ role, afterName }: RoleItem<P>) => {
    const last = names.slice(-1)
    // "phối hợp Sở A thực hiện": the verb of a role that was said already.
    if (free().length > 0) give(free(), role)
    else if (afterName && role !== 'executing') give(last, role)
    open = undefined
    names = []
  }

  for (const item of items) {
    if (item.kind === 'end') {
      names = []
      if (open && item.isPiece) open.carried = true
    } else if (item.kind === 'party') {
      const { party } = item
      if (open) {
        give([party], open.role)
        if (open.carried && !open.hasColon) party.carried = true
      }
      names.push(party)
    } else if (item.kind === 'role') {
      if (item.inBrackets) give(names.slice(-1), item.role)
      else if (item.hasColon || (names.length === 0 && !item.afterName)) openFrom(item)
      else if (!item.beforeName || item.role !== 'coordinating') {
        if (item.beforeName && !item.afterName) openFrom(item)
        else closeWith(item)
      } else {
        // "Sở A chủ trì, Sở B phối hợp với Sở C": both B and C.
        if (hasLead && item.afterName) give(free(), item.role)
        openFrom(item)
      }
    }
  }
}
