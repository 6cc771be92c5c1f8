import type { Payload } from 'payload'
import type { Agency } from '@/payload-types'

export type AgencyTree = Record<'city' | 'parent' | 'own' | 'child' | 'sibling' | 'other', Agency>

/**
 * The agencies every question of reach is asked about, seen from `own`: city › parent › own › child,
 * with a `sibling` below the same parent and an `other` agency below the city. `prefix` keeps the
 * codes of several trees in one database apart.
 */
export async function makeAgencyTree(payload: Payload, prefix = 'T'): Promise<AgencyTree> {
  const make = (code: string, kind: Agency['kind'], parent?: Agency) =>
    payload.create({
      collection: 'agencies',
      data: {
        code: `${prefix}-${code}`,
        name: `${code} (${prefix})`,
        kind,
        parent: parent?.id,
        validFrom: '2010-01-01',
        key: '',
      },
      depth: 0,
    })
  const city = await make('city', 'khac')
  const parent = await make('parent', 'quan', city)
  const own = await make('own', 'phuong', parent)
  const child = await make('child', 'khac', own)
  const sibling = await make('sibling', 'phuong', parent)
  const other = await make('other', 'so', city)
  return { city, parent, own, child, sibling, other }
}
