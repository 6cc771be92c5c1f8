import type { CollectionConfig } from 'payload'
import { PUBLIC_FIELDS } from '@/access/publicFields'
import { shownToPublic } from '@/access/shownToPublic'
import { checkRequestShape } from '@/hooks/checkRequestShape'
import { keepPathsReadable } from '@/hooks/keepPathsReadable'
import { keepRelationsInSight } from '@/hooks/keepRelationsInSight'
import { keepTextPrintable } from '@/hooks/keepTextPrintable'
import { keepWhatIsUsed } from '@/hooks/keepWhatIsUsed'
import { ours } from '@/hooks/ours'

/** A collection with the guards that every collection has, before its own hooks. */
export function guarded(collection: CollectionConfig): CollectionConfig {
  const { endpoints, fields, hooks, slug } = collection
  return {
    ...collection,
    endpoints: endpoints && endpoints.map(ours),
    fields: shownToPublic(fields, PUBLIC_FIELDS[slug] ?? []),
    hooks: {
      ...hooks,
      beforeOperation: [checkRequestShape, keepPathsReadable, ...(hooks?.beforeOperation ?? [])],
      beforeDelete: [keepWhatIsUsed, ...(hooks?.beforeDelete ?? [])],
      beforeValidate: [keepTextPrintable, keepRelationsInSight, ...(hooks?.beforeValidate ?? [])],
    },
  }
}
