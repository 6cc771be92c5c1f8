import type { CollectionConfig } from 'payload'
import { ROLES } from '@/access/permissions'
import { env } from '@/env'
import { agencyRef } from '@/fields/agencyRef'
import { choices } from '@/fields/choices'
import { demoFlag } from '@/fields/demoFlag'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { closedEndpoints } from './endpoints/closed'
import { administratorOnly, colleaguesAndSelf, selfOrAdministrator } from './access'

export const Users: CollectionConfig = {
  slug: slugs.users,
  labels: { singular: label((m) => m.users.one), plural: label((m) => m.users.many) },
  auth: {
    tokenExpiration: 60 * 60 * 10,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: env.serverUrl.startsWith('https:') },
  },
  endpoints: closedEndpoints,
  admin: {
    group: label((m) => m.groups.system),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'agency'],
  },
  access: {
    admin: ({ req }) => !!req.user,
    create: administratorOnly,
    read: colleaguesAndSelf,
    update: selfOrAdministrator,
    delete: administratorOnly,
    unlock: administratorOnly,
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: label((m) => m.users.name) },
    {
      name: 'role',
      type: 'select',
      required: true,
      saveToJWT: true,
      index: true,
      label: label((m) => m.users.role),
      options: choices(ROLES, (m) => m.roles),
      access: { create: administratorOnly, update: administratorOnly },
    },
    agencyRef({
      label: label((m) => m.users.agency),
      required: false,
      access: { create: administratorOnly, update: administratorOnly },
    }),
    demoFlag(),
  ],
}
