import type { Payload } from 'payload'
import { ROLES } from '@/access/permissions'
import type { Channel, User } from '@/payload-types'
import { getTestPayload } from '../../../helpers/getTestPayload'
import { makeAgencyTree, type AgencyTree } from '../../../helpers/makeAgencyTree'
import { makeChannel } from '../../../helpers/makeChannel'
import { makeUser } from '../../../helpers/makeUser'
import { byWho, type Who } from './readTable'

/** The agencies a document may belong to, seen from where everybody of the table works. */
export const PLACES = ['own', 'child', 'sibling', 'parent'] as const
export type Place = (typeof PLACES)[number]

export type World = {
  payload: Payload
  tree: AgencyTree
  channel: Channel
  users: Record<Who, User | undefined>
  /** A number nobody had before, for keys that must differ. */
  next: () => number
}

/** One agency tree, and one person of every role, all working at `own`. */
export async function makeWorld(): Promise<World> {
  const payload = await getTestPayload()
  const tree = await makeAgencyTree(payload)
  const channel = await makeChannel(payload)
  const people = new Map<Who, User>()
  for (const role of ROLES) people.set(role, await makeUser(payload, role, tree.own))
  let count = 0
  return { payload, tree, channel, users: byWho((who) => people.get(who)), next: () => ++count }
}

/** One cell of the table for this person. */
export type Ask = (world: World, who: Who) => Promise<string>

/** "You may not", "there is no such thing for you", "there is no such route". */
const DENIED = [401, 403, 404, 501]

/** A 4xx of another kind, or a 5xx, says that the test asks wrongly or the application is broken. */
export function isAllowed(status: number): boolean {
  if (status < 300) return true
  if (DENIED.includes(status)) return false
  throw new Error(`answered ${status}`)
}

/** `oc--`: own and child, but neither sibling nor parent. */
export async function atEachPlace(ask: (place: Place) => Promise<number>): Promise<string> {
  let letters = ''
  for (const place of PLACES) letters += isAllowed(await ask(place)) ? place[0] : '-'
  return letters
}
