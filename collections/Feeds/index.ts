import type { Access, CollectionConfig } from 'payload'
import { may } from '@/access/permissions'
import { nobody } from '@/access/rules'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { feedEndpoints } from './endpoints/feeds'

/** One's own; the administrator sees whose there are, and may stop them. */
const ownFeeds: Access = ({ req: { user } }) => {
  if (!user) return false
  return may(user.role, 'administer') || { owner: { equals: user.id } }
}

/**
 * Private calendars: a secret address at which a calendar application reads what its owner may see.
 * Only the hash of the secret is kept. Written by the verbs alone.
 */
export const Feeds: CollectionConfig = {
  slug: slugs.feeds,
  disableDuplicate: true,
  labels: { singular: label((m) => m.feeds.one), plural: label((m) => m.feeds.many) },
  admin: { group: label((m) => m.groups.system), hidden: true, useAsTitle: 'name' },
  access: { create: nobody, read: ownFeeds, update: nobody, delete: nobody },
  endpoints: feedEndpoints,
  fields: [
    { name: 'name', type: 'text', required: true, label: label((m) => m.shared.name) },
    {
      // Not required: the account may be gone, and with it what the calendar shows.
      name: 'owner',
      type: 'relationship',
      relationTo: slugs.users,
      index: true,
      label: label((m) => m.feeds.owner),
    },
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      label: label((m) => m.feeds.tokenHash),
      access: { read: () => false },
    },
    { name: 'revokedAt', type: 'text', label: label((m) => m.feeds.revokedAt) },
    { name: 'lastUsedAt', type: 'text', label: label((m) => m.feeds.lastUsedAt) },
  ],
}
