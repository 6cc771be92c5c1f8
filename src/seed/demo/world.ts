import type { Payload } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { existsOn } from '@/domain/agencies/datedAgency'
import { COMMUNE_KINDS, DISTRICT_KINDS } from '@/domain/agencies/kinds'
import type { DaysOff } from '@/domain/recurrence/schedule'
import type { Agency } from '@/payload-types'
import { slugs } from '@/slugs'

/** The reference data that the demo builds on, found by code. */
export type World = {
  payload: Payload
  /** By key: the code, with the first day for those that have one. Throws when it is missing. */
  agency: (key: string) => Agency
  /** Districts of 2018 and the communes below one of them, in official order. */
  districts: Agency[]
  communesOf: (district: Agency) => Agency[]
  /** The communes that exist on this day. */
  communesOn: (date: string) => Agency[]
  /** Departments, boards and sectors of 2018. */
  departments: Agency[]
  channel: (code: string) => string
  topic: (code: string) => string
  group: (code: string) => string
  daysOff: DaysOff
}

/** `districts`: how many of the thirty take part, for a demo that is made quickly. */
export async function readWorld(payload: Payload, { districts = 30 } = {}): Promise<World> {
  const all = { depth: 0, pagination: false } as const
  const { docs: agencies } = await payload.find({
    collection: slugs.agencies,
    sort: 'order',
    ...all,
  })
  const { docs: channels } = await payload.find({ collection: slugs.channels, ...all })
  const { docs: topics } = await payload.find({ collection: slugs.topics, ...all })
  const { docs: groups } = await payload.find({ collection: slugs.agencyGroups, ...all })
  const { docs: holidays } = await payload.find({
    collection: slugs.holidays,
    where: { status: { equals: 'official' } },
    ...all,
  })
  const in2018 = agencies.filter((agency) => existsOn(agency, '2018-06-30'))
  const dates = (kind: string) =>
    new Set(holidays.filter((day) => day.kind === kind).map((day) => day.date))
  const byKey = finder(agencies.map((agency) => [agency.key, agency]))
  return {
    payload,
    agency: byKey,
    districts: in2018.filter(({ kind }) => DISTRICT_KINDS.includes(kind)).slice(0, districts),
    communesOf: (district) => in2018.filter(({ parent }) => idOf(parent) === district.id),
    communesOn: (date) =>
      agencies.filter((a) => COMMUNE_KINDS.includes(a.kind) && existsOn(a, date)),
    departments: in2018.filter(({ kind }) => ['so', 'ban', 'nganh'].includes(kind)),
    channel: finder(channels.map(({ code, id }) => [code, id])),
    topic: finder(topics.map(({ code, id }) => [code, id])),
    group: finder(groups.map(({ code, id }) => [code, id])),
    daysOff: { holidays: dates('off'), swappedWorkingDays: dates('swapWork') },
  }
}

function finder<T>(entries: [string, T][]): (name: string) => T {
  const found = new Map(entries)
  return (name) => {
    const value = found.get(name)
    if (value === undefined) throw new Error(`The demo needs "${name}", which is not there`)
    return value
  }
}
