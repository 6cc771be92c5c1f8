import { normalizeLine } from '@/domain/text/normalizeText'
import type { AgencyDirectory, Party } from './agencyDirectory'
import type { DatedAgency } from './datedAgency'
import type { AgencyGroup } from './expandGroup'
import type { CellPiece } from './splitCell'
import { namesNobody, segments, splitCell } from './splitCell'

/** A name of a cell that was understood. */
export type ResolvedParty<A, G> = Party<A, G> & {
  /** As written. */
  text: string
  /** "(mời)", "(đề nghị)": asked, not ordered. */
  requested: boolean
  /** Named after "phối hợp" in the same cell. */
  coordinating: boolean
}

/** A name that was not, and what it might be. */
export type UnresolvedName = {
  text: string
  reason: 'unknown' | 'notYet' | 'noLonger' | 'ambiguous'
  /** The nearest name, or all names an ambiguous one may mean. */
  near: string[]
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
  for (const piece of splitCell(cell)) {
    const { parties, unresolved } = resolvePiece(piece, directory, date)
    if (piece.annotation === 'requested') askThoseBefore(result.parties)
    result.parties.push(...parties)
    result.unresolved.push(...unresolved)
  }
  const seen = new Set<unknown>()
  result.parties = result.parties.filter((party) => {
    const one = party.type === 'agency' ? party.agency : party.group
    return !seen.has(one) && seen.add(one)
  })
  return result
}

function resolvePiece<A extends DatedAgency, G extends AgencyGroup>(
  piece: CellPiece,
  directory: AgencyDirectory<A, G>,
  date: string | undefined,
): ResolvedCell<A, G> {
  const parts = segments(piece.text)
  if (parts.length > MOST_NAMES) {
    return {
      parties: [],
      unresolved: [{ text: piece.text.slice(0, 200), reason: 'unknown', near: [] }],
    }
  }
  const result: ResolvedCell<A, G> = { parties: [], unresolved: [] }
  let prefixes = piece.heading ? [piece.heading] : []
  let rest = parts
  for (let [first] = rest; first; [first] = rest) {
    let step = 0
    for (const last of rest.slice(0, LONGEST_NAME).reverse()) {
      const text = piece.text.slice(first.start, last.end)
      const found = firstFound(text, prefixes, directory, date)
      if (!found) continue
      step = rest.indexOf(last) + 1
      if (!piece.heading) prefixes = prefixesAfter(found)
      result.parties.push({
        ...found,
        text: normalizeLine(text),
        requested: piece.annotation === 'requested',
        coordinating: first.afterCoordination,
      })
      break
    }
    if (step === 0) {
      const text = normalizeLine(piece.text.slice(first.start, first.end))
      result.unresolved.push(unresolved(text, directory, date))
    }
    rest = rest.slice(Math.max(step, 1))
  }
  if (result.parties.length > 0 || parts.length < 2) return result
  const whole = normalizeLine(piece.text)
  return { parties: [], unresolved: [unresolved(whole, directory, date)] }
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
  const near = lookup.near.length > 0 ? lookup.near : [directory.suggest(text, date)]
  return { text, reason: lookup.reason, near: near.filter((name) => name !== undefined) }
}
