import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { SEARCHED_IN_AGENCIES } from '@/../collections/Agencies/fields'
import { agencyKey } from '@/domain/agencies/agencyKey'
import { foldedText } from '@/fields/searchable'
import { insertDocuments, type NewDocument } from '@/queries/insertDocuments'
import { newId } from '@/queries/newId'
import { slugs } from '@/slugs'
import { referenceAgencies } from './referenceAgencies'

/**
 * Adds the reference agencies that are missing, superiors first, each as the collection's hooks would
 * have saved it. What is there stays as the city keeps it. Returns how many were added.
 */
export async function seedAgencies(
  payload: Payload,
  req: Partial<PayloadRequest>,
): Promise<number> {
  const { docs: found } = await payload.find({
    collection: slugs.agencies,
    depth: 0,
    pagination: false,
    select: { key: true, ancestors: true },
    req,
  })
  const agencies = referenceAgencies()
  const ids = new Map(agencies.map((agency) => [agencyKey(agency), newId()]))
  const ancestors = new Map<string, string[]>()
  for (const agency of found) {
    ids.set(agency.key, agency.id)
    ancestors.set(
      agency.id,
      (agency.ancestors ?? []).map((a) => idOf(a) ?? ''),
    )
  }
  const there = new Set(found.map((agency) => agency.key))
  const keyOfCode = new Map([...agencies].reverse().map((a) => [a.code, agencyKey(a)]))
  const docs: NewDocument<'agencies'>[] = []
  for (const [order, agency] of agencies.entries()) {
    const key = agencyKey(agency)
    if (there.has(key)) continue
    const id = ids.get(key) ?? newId()
    const parent = agency.parent ? ids.get(keyOfCode.get(agency.parent) ?? '') : undefined
    const above = parent ? [...(ancestors.get(parent) ?? []), parent] : []
    ancestors.set(id, above)
    const { parent: _code, successors, ...fields } = agency
    docs.push({
      ...fields,
      id,
      key,
      parent,
      ancestors: above,
      successors: successors.map((heir) => ids.get(agencyKey(heir)) ?? ''),
      order: order + 1,
      folded: foldedText(SEARCHED_IN_AGENCIES, fields),
    })
  }
  await insertDocuments({ payload, collection: slugs.agencies, docs, req })
  return docs.length
}
