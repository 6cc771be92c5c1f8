import type { Endpoint, FlattenedField, PayloadHandler, SanitizedConfig } from 'payload'
import { checkValues } from '@/hooks/checkValues'
import { refuse } from '@/hooks/refusal'
import { checkQuery } from './checkQuery'
import { deletePreference } from './deletePreference'
import { deleteMany, updateMany } from './manyAtOnce'
import { readData } from './readData'
import { servedFile } from './servedFile'
import { takeFile } from './takeFile'

/** Of ids, keys and files; file systems take no longer ones. */
const LONGEST_NAME = 255

/** Endpoints of Payload that are sent a document, and those that may be sent some of its values. */
const TAKES_DOCUMENT = /^\/(?::id)?$/
const TAKES_VALUES = /^\/(?::id\/duplicate|access(?:\/:id\?)?|login|reset-password)$/

/**
 * Puts one guard before every endpoint: the body is read once, and nothing malformed gets further.
 * What an endpoint of our own is sent is read by its own schema (`readBody`); Payload's are checked against
 * the collection's fields.
 */
export function guardEndpoints(config: SanitizedConfig): SanitizedConfig {
  for (const entity of [...config.collections, ...config.globals]) {
    entity.endpoints = (entity.endpoints || []).map((each) => guarded(each, entity.flattenedFields))
  }
  const endpoints = config.endpoints.map((each) => guarded(each, []))
  return Object.assign(config, { endpoints })
}

function guarded(endpoint: Endpoint, fields: FlattenedField[]): Endpoint {
  const { custom = {}, method, path } = endpoint
  const handler = mended(endpoint)
  const guard: PayloadHandler = async (req) => {
    if (Object.values(req.routeParams ?? {}).some((part) => String(part).length > LONGEST_NAME)) {
      refuse(req, 'notFound')
    }
    if (!custom.readsForm) await readData(req)
    if (!custom.ours) {
      checkQuery(req, fields)
      const writes = method === 'post' || method === 'patch'
      if (writes && TAKES_VALUES.test(path)) req.data ??= {}
      if (writes && (req.data || TAKES_DOCUMENT.test(path))) checkValues(req, fields, req.data)
      await takeFile(req, endpoint)
    }
    return handler(req)
  }
  return { ...endpoint, handler: guard }
}

/** Two of Payload's own answer 500 where nothing is there, two confirm what may not be stored. */
function mended({ handler, method, path }: Endpoint): PayloadHandler {
  if (method === 'patch' && path === '/') return updateMany
  if (method === 'delete' && path === '/') return deleteMany
  if (method === 'delete' && path === '/:key') return deletePreference
  return path === '/file/:filename' ? servedFile(handler) : handler
}
