import type { CollectionConfig } from 'payload'
import { checkRequestShape } from '@/hooks/checkRequestShape'
import { keepRelationsInSight } from '@/hooks/keepRelationsInSight'
import { keepTextPrintable } from '@/hooks/keepTextPrintable'

/** A collection with the guards that every collection has, before its own hooks. */
export function guarded(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [checkRequestShape, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [keepTextPrintable, keepRelationsInSight, ...(hooks?.beforeValidate ?? [])],
    },
  }
}
