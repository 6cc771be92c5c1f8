import type { FieldHook, SingleRelationshipField, TextField } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { keptBySystem } from '@/fields/keptBySystem'
import { slugs } from '@/slugs'

type Options = {
  name: string
  label: SingleRelationshipField['label']
  admin?: { position?: 'sidebar' }
}

/**
 * Who did something: the account, and the name it bore then in `<name>Name`. Readers see the name
 * without a right to see accounts, and it stays true after the account is gone. Only code writes it.
 */
export function person({ name, label, admin }: Options): [SingleRelationshipField, TextField] {
  const keepName: FieldHook = async ({ req, siblingData, previousSiblingDoc, value }) => {
    const id = idOf(siblingData[name] as string | { id: string } | null)
    if (!id) return value ?? null
    if (value && idOf(previousSiblingDoc?.[name] as string | { id: string } | null) === id)
      return value
    if (req.user?.id === id) return req.user.name
    const account = await req.payload.findByID({
      collection: slugs.users,
      id,
      depth: 0,
      select: { name: true },
      disableErrors: true,
      req,
    })
    return account?.name ?? value ?? null
  }
  return [
    {
      name,
      type: 'relationship',
      relationTo: slugs.users,
      label,
      access: keptBySystem,
      admin: { ...admin, hidden: true },
    },
    {
      name: `${name}Name`,
      type: 'text',
      label,
      access: keptBySystem,
      admin: { ...admin, readOnly: true },
      hooks: { beforeChange: [keepName] },
    },
  ]
}
