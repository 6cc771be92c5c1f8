import { nearest } from '@/domain/text/nearest'
import type { DatedAgency } from './datedAgency'
import { existsOn } from './datedAgency'
import { successorsIn } from './successors'
import type { AgencyGroup } from './expandGroup'
import {
  abbreviationKey,
  agencyKeys,
  COMMITTEE,
  initialsKey,
  levelsKey,
  nameKey,
  writtenKeys,
} from './nameKeys'

/** What a written name stands for. */
export type Party<A, G> = { type: 'agency'; agency: A } | { type: 'group'; group: G }

export type Lookup<A, G> =
  | { found: Party<A, G> }
  | {
      found?: undefined
      reason: 'unknown' | 'notYet' | 'noLonger' | 'ambiguous'
      /** What may be meant: of an agency that ended, those that came after it. */
      near: string[]
      /** The last day of an agency that is no longer (civil date). */
      ended?: string
    }

/** Names of all agencies and groups, ready to be looked up. Build it once per import. */
export type AgencyDirectory<A extends DatedAgency, G extends AgencyGroup> = {
  /** Looks one name up among what exists on `date` (civil date; any day when missing). */
  lookUp: (text: string, date?: string) => Lookup<A, G>
  /** The name most like a written one, among what exists on `date`. Slow: ask only for what is reported. */
  suggest: (text: string, date?: string) => string | undefined
}

/** A district was followed by the communes on its ground. */
const MOST_HEIRS = 6

/** Builds the directory. Names repeat across levels and times, so one key may lead to several agencies. */
export function agencyDirectory<A extends DatedAgency, G extends AgencyGroup>(
  agencies: readonly A[],
  groups: readonly G[],
): AgencyDirectory<A, G> {
  const exact = new Map<string, Party<A, G>[]>()
  const short = new Map<string, Party<A, G>[]>()
  for (const agency of agencies) {
    const keys = agencyKeys(agency)
    const party = { type: 'agency', agency } as const
    for (const key of keys.exact) add(exact, key, party)
    for (const key of keys.short) add(short, key, party)
    const initials = initialsKey(agency.name)
    if (initials) add(short, initials, party)
    for (const name of [agency.shortName, ...(agency.aliases ?? [])]) {
      if (name) add(short, abbreviationKey(name), party)
    }
  }
  for (const group of groups) {
    const party = { type: 'group', group } as const
    for (const name of [group.name, ...(group.aliases ?? [])]) {
      add(exact, nameKey(name), party)
      const levels = levelsKey(name)
      if (levels) add(exact, levels, party)
    }
  }
  const heirs = successorsIn(agencies)

  const candidates = (text: string): Party<A, G>[] => {
    const keys = writtenKeys(text)
    for (const key of keys) {
      const parties = exact.get(key)
      if (parties) return parties
    }
    for (const key of [...keys, abbreviationKey(text)]) {
      const parties = short.get(key)
      if (parties) return parties
    }
    return []
  }

  const existing = new Map<string | undefined, (readonly [key: string, name: string])[]>()
  const suggest = (text: string, date?: string): string | undefined => {
    let names = existing.get(date)
    if (!names) {
      names = [...exact].flatMap(([key, parties]) => {
        const party = parties.find((item) => exists(item, date))
        return party ? [[key, nameOf(party)] as const] : []
      })
      existing.set(date, names)
    }
    const key = writtenKeys(text)[1] ?? nameKey(text)
    // All committees begin alike: what tells them apart is the place.
    if (key.startsWith(COMMITTEE)) {
      const places = names.filter(([name]) => name.startsWith(COMMITTEE))
      return nearest(
        key.slice(COMMITTEE.length),
        places.map(([name, value]) => [name.slice(COMMITTEE.length), value] as const),
      )
    }
    const words = new Set(key.split(' '))
    return nearest(
      key,
      names.filter(([name]) => name.split(' ').some((word) => words.has(word))),
    )
  }

  return {
    suggest,
    lookUp: (text, date) => {
      const all = candidates(text)
      const [found, ...others] = all.filter((party) => exists(party, date))
      if (found && others.length === 0) return { found }
      if (found) return { reason: 'ambiguous', near: [found, ...others].map(nameAndCode) }
      const [past] = all
      if (!past) return { reason: 'unknown', near: [] }
      const over = lastThatEnded(all, date)
      if (!over || date === undefined) return { reason: 'notYet', near: [nameOf(past)] }
      const near = heirs(over, date)
        .slice(0, MOST_HEIRS)
        .map(({ name }) => name)
      return { reason: 'noLonger', near, ended: over.validTo ?? '' }
    },
  }
}

/** Of the agencies that a name may mean, the one that ended last before a day; none if one is yet to come. */
function lastThatEnded<A extends DatedAgency, G extends AgencyGroup>(
  parties: readonly Party<A, G>[],
  date = '',
): A | undefined {
  const agencies = parties.flatMap((party) => (party.type === 'agency' ? party.agency : []))
  if (agencies.some(({ validTo }) => !validTo || validTo >= date)) return undefined
  return agencies.sort((a, b) => ((a.validTo ?? '') < (b.validTo ?? '') ? 1 : -1))[0]
}

function add<T>(map: Map<string, T[]>, key: string, party: T): void {
  const list = map.get(key)
  if (!list) map.set(key, [party])
  else if (!list.includes(party)) list.push(party)
}

function exists<A extends DatedAgency, G>(party: Party<A, G>, date: string | undefined): boolean {
  return party.type === 'group' || date === undefined || existsOn(party.agency, date)
}

function nameOf<A extends DatedAgency, G extends AgencyGroup>(party: Party<A, G>): string {
  return party.type === 'group' ? party.group.name : party.agency.name
}

/** Ambiguous names are often the same name twice; the code tells them apart. */
function nameAndCode<A extends DatedAgency, G extends AgencyGroup>(party: Party<A, G>): string {
  return party.type === 'group' ? party.group.name : `${party.agency.name} (${party.agency.code})`
}
