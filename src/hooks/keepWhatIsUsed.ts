import { getTranslation } from '@payloadcms/translations'
import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import { pathsTo } from '@/fields/pathsTo'
import { refuse } from '@/hooks/refusal'
import { slugs } from '@/slugs'

/** What others are described with. */
const NAMED_BY_OTHERS: ReadonlySet<string> = new Set([
  slugs.agencies,
  slugs.agencyGroups,
  slugs.channels,
  slugs.topics,
  slugs.plans,
  slugs.tasks,
  slugs.media,
])

/** Records of what was done: they may name what is gone. */
const RECORDS: ReadonlySet<string> = new Set([
  slugs.imports,
  slugs.importChanges,
  slugs.importMappings,
  slugs.seriesChanges,
])

/**
 * Nobody deletes what other documents name: SQLite would empty those fields, or refuse with a word of its own,
 * and MongoDB would keep the name of nothing. What the system deletes it has looked through itself.
 */
export const keepWhatIsUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!req.user || !NAMED_BY_OTHERS.has(collection.slug)) return
  for (const { config } of Object.values(req.payload.collections)) {
    if (RECORDS.has(config.slug)) continue
    const paths = pathsTo(collection.slug, config.flattenedFields)
    if (paths.length === 0) continue
    const where = { or: paths.map((path) => ({ [path]: { equals: id } })) }
    const { totalDocs: count } = await req.payload.count({
      collection: config.slug as CollectionSlug,
      where,
      req,
    })
    const what = String(getTranslation(config.labels.plural, req.i18n))
    if (count > 0) refuse(req, 'stillUsed', { count, what })
  }
}
