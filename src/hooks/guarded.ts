import type { CollectionConfig } from 'payload'
import { checkRequestShape } from '@/hooks/checkRequestShape'
import { keepRelationsInSight } from '@/hooks/keepRelationsInSight'
import { keepTextPrintable } from '@/hooks/keepTextPrintable'
import { ours } from '@/hooks/ours'

/** A collection with the guards that every collection has, before its own hooks. */
export function guarded(collection: CollectionConfig): CollectionConfig {
  const { endpoints, hooks } = collection
  return {
    ...collection,
    endpoints: endpoints && endpoints.map(ours),
    hooks: {
      ...hooks,
      beforeOperation: [checkRequestShape, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [keepTextPrintable, keepRelationsInSight, ...(hooks?.beforeValidate ?? [])],
    },
  }
}
