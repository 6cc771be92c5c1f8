import type { CollectionConfig } from 'payload'
import { ROLES } from '@/access/permissions'
import { nobody } from '@/access/rules'
import { env } from '@/env'
import { agencyRef } from '@/fields/agencyRef'
import { choices } from '@/fields/choices'
import { demoFlag } from '@/fields/demoFlag'
import { label } from '@/i18n/label'
import { slugs } from '@/slugs'
import { closedEndpoints } from './endpoints/closed'
import { askForCurrentPassword } from './hooks/askForCurrentPassword'
import { keepPasswordsStrong, readPasswords } from './hooks/keepPasswordsStrong'
import { forgetTries, limitSignIns } from './signIn/limitSignIns'
import { administratorOnly, colleaguesAndSelf, selfOrAdministrator } from './access'

export const Users: CollectionConfig = {
  slug: slugs.users,
  labels: { singular: label((m) => m.users.one), plural: label((m) => m.users.many) },
  auth: {
    tokenExpiration: 60 * 60 * 10,
    // No lock that a stranger could use against somebody: see signIn/limitSignIns.
    maxLoginAttempts: 0,
    // The session is in a cookie that no script reads; in an answer one could.
    removeTokenFromResponses: true,
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
    unlock: nobody,
  },
  hooks: {
    beforeOperation: [readPasswords, limitSignIns],
    beforeValidate: [keepPasswordsStrong, askForCurrentPassword],
    afterLogin: [forgetTries],
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
    {
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      label: label((m) => m.users.currentPassword),
      admin: {
        description: label((m) => m.users.currentPasswordWhen),
        disableListColumn: true,
        disableListFilter: true,
        condition: (data, _siblings, { user }) => !!user && data.id === user.id,
        components: { Field: '@/admin/CurrentPassword/index#CurrentPassword' },
      },
    },
    demoFlag(),
  ],
}
