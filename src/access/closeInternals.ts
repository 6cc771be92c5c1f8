import type { SanitizedConfig } from 'payload'
import { nobody } from '@/access/rules'
import { keepPathsReadable } from '@/hooks/keepPathsReadable'

/**
 * Closes what Payload adds by itself and leaves open: locks are made by the server, not through the
 * API; migrations are nobody's; version routes of collections without versions answer 500. Its own
 * collections are ordered and filtered by what may be read, as ours are (`guarded`). The tab with a
 * document's JSON is nothing an officer should meet.
 */
export function closeInternals(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    collection.admin.hideAPIURL = true
    for (const field of collection.fields) {
      if (field.type !== 'date' && field.type !== 'array') continue
      const isKept = ['createdAt', 'updatedAt', 'sessions'].includes(field.name)
      if (isKept) field.access = { ...field.access, create: () => false, update: () => false }
    }
    const { beforeOperation = [] } = collection.hooks
    if (!beforeOperation.includes(keepPathsReadable)) {
      collection.hooks.beforeOperation = [keepPathsReadable, ...beforeOperation]
    }
    if (collection.slug === 'payload-locked-documents') collection.access.create = nobody
    if (collection.slug === 'payload-migrations') {
      Object.assign(collection.access, { create: nobody, read: nobody, update: nobody })
      collection.access.delete = nobody
    }
    const { auth, endpoints, versions } = collection
    const without = [
      ...(versions ? [] : ['/versions']),
      // Nobody's address is verified by mail, and the server fetches nothing for anybody.
      ...(auth && auth.verify ? [] : ['/verify']),
      '/paste-url',
    ]
    collection.endpoints = (endpoints || []).filter(
      ({ path }) => !without.some((start) => path.startsWith(start)),
    )
  }
  for (const global of config.globals) {
    Object.assign(global.admin, { hideAPIURL: true })
    if (!global.versions && global.endpoints) {
      global.endpoints = global.endpoints.filter(({ path }) => !path.startsWith('/versions'))
    }
  }
  return config
}
