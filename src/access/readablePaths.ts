import type {
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

/** What Payload keeps of an account beside its fields; not all of it is marked as hidden. */
const ACCOUNT_INTERNALS = [
  'hash',
  'salt',
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'loginAttempts',
  'lockUntil',
  'apiKey',
  'apiKeyIndex',
  'enableAPIKey',
  'password',
]

type Collection = Pick<SanitizedCollectionConfig, 'auth' | 'flattenedFields' | 'access'>

/**
 * Whether the person of `req` may order, filter or group by a path: every field on it must be readable
 * for that person whatever the document, and every relation must lead to a collection the person reads
 * as a whole. Where only some of its documents are shown, an order or a filter would tell about the
 * others; only their ids are asked for then. There is no order through one of many or by one behind a
 * relation (`ordered`), SQLite would show a document once for each; nor does it find a list of texts behind a relation.
 */
export async function isReadablePath(
  req: PayloadRequest,
  slug: string,
  path: string,
  { ordered = false } = {},
): Promise<boolean> {
  let collection: Collection | undefined = collectionOf(req, slug)
  let fields = collection?.flattenedFields ?? []
  let hops = 0
  const names = path.replaceAll('__', '.').split('.')
  for (const [index, name] of names.entries()) {
    const rest = names.slice(index + 1)
    const field = fields.find((each) => each.name === name)
    if (!field) return rest.length === 0 && (name === 'id' || (name === '_id' && index === 0))
    if (!collection || isInternal(collection, field)) return false
    if (ordered && isMany(field) && (rest.length > 0 || hops > 0)) return false
    if (hops > 0 && field.type === 'text' && field.hasMany) return false
    if (field.access?.read && !(await field.access.read({ req }))) return false
    if (rest.length === 0) return true
    if (field.type === 'json') return true
    if ('flattenedFields' in field) {
      fields = field.flattenedFields
      continue
    }
    if (field.type !== 'relationship' && field.type !== 'upload') return false
    if (typeof field.relationTo !== 'string')
      return rest.length === 1 && ['value', 'relationTo'].includes(rest[0] ?? '')
    if (rest.join() === 'id') return true
    collection = collectionOf(req, field.relationTo)
    if ((await collection?.access.read({ req })) !== true) return false
    hops += 1
    fields = collection?.flattenedFields ?? []
  }
  return false
}

/**
 * Whether a path may be asked for in an answer: Payload takes out, document by document, what the
 * person may not read, so only what nobody ever reads is refused.
 */
export function isShownPath(req: PayloadRequest, slug: string, path: string): boolean {
  const collection = collectionOf(req, slug)
  let fields = collection?.flattenedFields ?? []
  for (const name of path.split('.')) {
    const field = fields.find((each) => each.name === name)
    if (!collection || !field) return true
    if (isInternal(collection, field)) return false
    fields = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return true
}

const isMany = (field: FlattenedField): boolean =>
  field.type === 'array' || ('hasMany' in field && !!field.hasMany)

function collectionOf({ payload }: PayloadRequest, slug: string): Collection | undefined {
  return payload.collections[slug as CollectionSlug]?.config
}

function isInternal({ auth }: Pick<Collection, 'auth'>, field: FlattenedField): boolean {
  return (
    ('hidden' in field && !!field.hidden) ||
    ('virtual' in field && field.virtual === true) ||
    (!!auth && ACCOUNT_INTERNALS.includes(field.name))
  )
}
