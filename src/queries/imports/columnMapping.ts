import type { PayloadRequest } from 'payload'
import type { ImportKind } from '@/domain/imports/importKinds'
import { idFrom } from '@/queries/newId'
import { slugs } from '@/slugs'

type Columns = Readonly<Record<string, string>>

const MOST_COLUMNS = 500

/** What is remembered of an agency's files belongs to it alone; without one, to the machine's commands. */
const keyOf = (kind: ImportKind, agency: string | null) => `${kind}|${agency ?? ''}`

/** Where the agency put the columns of its files, by heading. The caller has checked the right. */
export async function rememberedColumnsAsSystem(
  req: PayloadRequest,
  kind: ImportKind,
  agency: string | null,
): Promise<Columns> {
  const { docs } = await req.payload.find({
    collection: slugs.importMappings,
    where: { key: { equals: keyOf(kind, agency) } },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return (docs[0]?.columns ?? {}) as Columns
}

/** Remembers columns that were mapped by hand, beside those remembered before. */
export async function rememberColumnsAsSystem(
  req: PayloadRequest,
  { kind, agency, columns }: { kind: ImportKind; agency: string | null; columns: Columns },
): Promise<void> {
  if (Object.keys(columns).length === 0) return
  const before = await rememberedColumnsAsSystem(req, kind, agency)
  // The newest stay when there are too many.
  const all = Object.entries({ ...before, ...columns }).slice(-MOST_COLUMNS)
  const key = keyOf(kind, agency)
  const data = { key, columns: Object.fromEntries(all) }
  const shared = { collection: slugs.importMappings, depth: 0, req } as const
  // Two at once meet in one: its id comes from its key.
  const id = idFrom('import mapping', key)
  if (Object.keys(before).length) await req.payload.update({ ...shared, id, data })
  else await req.payload.create({ ...shared, data: { id, ...data } })
}
