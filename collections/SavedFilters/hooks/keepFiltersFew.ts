import type { CollectionBeforeChangeHook } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { refusal } from '@/hooks/refusal'
import { refuseBeyond } from '@/queries/refuseBeyond'
import { slugs } from '@/slugs'

/** More than anybody finds again in a list. */
export const MAX_FILTERS = 50

/** Nobody saves more filters than a list can hold. */
export const keepFiltersFew: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user) return data
  const owner = req.user.id
  try {
    await refuseBeyond(req, {
      collection: slugs.savedFilters,
      owner,
      where: { owner: { equals: owner } },
      max: MAX_FILTERS,
      code: 'filtersTooMany',
    })
  } catch (error) {
    throw error instanceof DomainError ? refusal(req, error) : error
  }
  return data
}
