import { normalizeLine } from '@/domain/text/normalizeText'
import type { AgencyDirectory, Party } from './agencyDirectory'
import type { DatedAgency } from './datedAgency'
import type { AgencyGroup } from './expandGroup'
import { assignRoles, type CellItem } from './assignRoles'
import { cellTokens, type CellRole, type CellToken } from './cellTokens'
import type { CellPiece } from './splitCell'
import { namesNobody, splitCell } from './splitCell'

/** A name of a cell that was understood. */
export type ResolvedParty<A, G> = Party<A, G> & {
  /** As written. */
  text: string
  /** "(mời)", "(đề nghị)": asked, not ordered. */
  requested: boolean
  /** What the cell itself says that it does ("chủ trì", "phối hợp"); else it does what its column says. */
  role?: CellRole
  /** The role was said before a semicolon, and may have ended there. */
  carried?: true
}

/** A name that was not, and what it might be. */
export type UnresolvedName = {
  text: string
  reason: 'unknown' | 'notYet' | 'noLonger' | 'ambiguous'
  /** The nearest name, or all names an ambiguous one may mean. */
  near: string[]
  /** The last day of an agency that is no longer. */
  ended?: string
}

export type ResolvedCell<A, G> = { parties: ResolvedParty<A, G>[]; unresolved: UnresolvedName[] }

/** More names than any cell of a plan has; the rest of a longer one is reported as one piece. */
const MOST_NAMES = 200

/** More parts than any name has: "UBND các quận, huyện, thị xã, xã, phường, thị trấn" has six. */
const LONGEST_NAME = 10

/**
 * Reads a cell of agencies as plans write them: several names, by full or short name, alias, with or
 * without marks, groups as groups (never expanded here), "Các sở: Nội vụ; Tư pháp", "UBND cấp xã phối hợp
 * MTTQ", "(mời)". Where names contain commas or "và", the longest known name wins. `date` decides which
 * agencies exist (civil date, usually the plan's); what exists on another day only is unresolved.
 *
 * @example resolveAgencies('Sở Lao động, Thương binh và Xã hội và Sở Y tế', directory, '2018-02-26').parties.length // 2
 */
export function resolveAgencies<A extends DatedAgency, G extends AgencyGroup>(
  cell: string,
  directory: AgencyDirectory<A, G>,
  date?: string,
): ResolvedCell<A, G> {
  if (namesNobody(cell)) return { parties: [], unresolved: [] }
  const result: ResolvedCell<A, G> = { parties: [], unresolved: [] }
  const items: CellItem<ResolvedParty<A, G>>[] = []
  for (const piece of splitCell(cell)) {
    const read = resolvePiece(piece, directory, date)
    if (piece.annotation === 'requested') askThoseBefore(result.parties)
    result.parties.push(...read.parties)
    result.unresolved.push(...read.unresolved)
    items.push(...read.items, { kind: 'end', isPiece: true })
  }
  assignRoles(items)
  const seen = new Set<unknown>()
  result.parties = result.parties.filter((party) => {
    const one = party.type === 'agency' ? party.agency : party.group
    return !seen.has(one) && seen.add(one)
  })
  return result
}

type ReadPiece<A, G> = ResolvedCell<A, G> & { items: CellItem<ResolvedParty<A, G>>[] }

function resolvePiece<A extends DatedAgency, G extends AgencyGroup>(
  piece: CellPiece,
  directory: AgencyDirectory<A, G>,
  date: string | undefined,
): ReadPiece<A, G> {
  const tokens = cellTokens(piece.text)
  const names = tokens.filter(({ kind }) => kind === 'name').length
  const result: ReadPiece<A, G> = { parties: [], unresolved: [], items: [] }
  if (names > MOST_NAMES) {
    const text = piece.text.slice(0, 200)
    return { ...result, unresolved: [{ text, reason: 'unknown', near: [] }] }
  }
  let prefixes = piece.heading ? [piece.heading] : []
  let rest = tokens
  for (let [first] = rest; first; [first] = rest) {
    if (first.kind !== 'name') {
      result.items.push(...itemOf(first, tokens))
      rest = rest.slice(1)
      continue
    }
    const { start } = first
    let step = 1
    const last = namesFrom(rest).find((token) => {
      const text = piece.text.slice(start, token.end)
      const found = firstFound(text, prefixes, directory, date)
      if (!found) return false
      if (!piece.heading) prefixes = prefixesAfter(found)
      const requested = piece.annotation === 'requested'
      const party = { ...found, text: normalizeLine(text), requested }
      result.parties.push(party)
      result.items.push({ kind: 'party', party })
      return true
    })
    if (last) step = rest.indexOf(last) + 1
    else {
      const text = bare(piece.text.slice(start, first.end))
      result.unresolved.push(unresolved(text, directory, date))
      result.items.push({ kind: 'unresolved' })
    }
    rest = rest.slice(step)
  }
  const hasRoles = tokens.some(({ kind }) => kind === 'role')
  if (result.parties.length > 0 || names < 2 || hasRoles) return result
  return { ...result, unresolved: [unresolved(bare(piece.text), directory, date)] }
}

const bare = (text: string): string => normalizeLine(text).replace(/^[\s:.]+|[\s:.]+$/g, '')

/** Where a name that begins here may end, the longest first; words of role belong to few names. */
function namesFrom(rest: readonly CellToken[]): CellToken[] {
  const stop = rest.findIndex(
    (token) => token.kind === 'role' && (token.inBrackets || token.hasColon),
  )
  return rest
    .slice(0, stop < 0 ? undefined : stop)
    .filter((token) => token.kind !== 'separator')
    .slice(0, LONGEST_NAME)
    .reverse()
}

function itemOf(token: CellToken, tokens: readonly CellToken[]): CellItem<never>[] {
  if (token.kind === 'separator') return token.isLine ? [{ kind: 'end', isPiece: false }] : []
  if (token.kind === 'name') return []
  const at = tokens.indexOf(token)
  const { role, inBrackets, hasColon } = token
  const afterName = tokens[at - 1]?.kind === 'name'
  const beforeName = tokens[at + 1]?.kind === 'name'
  return [{ kind: 'role', role, inBrackets, hasColon, afterName, beforeName }]
}

function firstFound<A extends DatedAgency, G extends AgencyGroup>(
  text: string,
  prefixes: readonly string[],
  directory: AgencyDirectory<A, G>,
  date: string | undefined,
): Party<A, G> | undefined {
  for (const prefix of [...prefixes, '']) {
    const { found } = directory.lookUp(`${prefix} ${text}`, date)
    if (found) return found
  }
  return undefined
}

/** "Sở Nội vụ, Tài chính": the second name leaves out "Sở"; "quận Ba Đình, Đống Đa" likewise. */
function prefixesAfter<A extends DatedAgency, G>(party: Party<A, G>): string[] {
  if (party.type === 'group') return []
  const { kind } = party.agency
  if (kind === 'so') return ['Sở']
  if (kind === 'quan' || kind === 'huyen' || kind === 'thi_xa') return ['quận', 'huyện', 'thị xã']
  return kind === 'bao_chi' ? ['Báo'] : []
}

/** "MTTQ; Ban Tuyên giáo; LĐLĐ (đề nghị)": the words in brackets hold for all that are only ever asked. */
function askThoseBefore<A extends DatedAgency, G>(parties: ResolvedParty<A, G>[]): void {
  for (const party of [...parties].reverse()) {
    if (party.type !== 'agency' || !party.agency.requestedOnly) return
    party.requested = true
  }
}

function unresolved<A extends DatedAgency, G extends AgencyGroup>(
  text: string,
  directory: AgencyDirectory<A, G>,
  date: string | undefined,
): UnresolvedName {
  const lookup = directory.lookUp(text, date)
  if (lookup.found) return { text, reason: 'unknown', near: [] }
  const { reason, near, ended } = lookup
  if (ended) return { text, reason, near, ended }
  const nearest = near.length > 0 ? near : [directory.suggest(text, date)]
  return { text, reason, near: nearest.filter((name) => name !== undefined) }
}
