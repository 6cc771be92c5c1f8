import type { Endpoint, PayloadHandler, SanitizedConfig } from 'payload'
import { unitOfWork } from '@/queries/unitOfWork'

/** Writes of one document. Bulk writes go on after a document that failed, so they are none. */
const WRITES = ['post /', 'patch /:id', 'delete /:id', 'post /:id/duplicate']

/**
 * Makes Payload's own writes through the API units of work: done again when somebody else was writing
 * at the same moment or the database was lost in the middle. Files are written beside the database
 * and sign-ins count what failed: those stay as they are.
 */
export function writingAsUnits(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const { slug, upload, auth, endpoints } = collection
    if (slug.startsWith('payload-') || upload || auth || !endpoints) continue
    // Copies, since Payload's own are the same objects in every collection.
    collection.endpoints = endpoints.map((endpoint) =>
      WRITES.includes(`${endpoint.method} ${endpoint.path}`) && isPayloadsOwn(endpoint, endpoints)
        ? { ...endpoint, handler: asUnit(endpoint.handler) }
        : endpoint,
    )
  }
  return config
}

/** Ours stand before Payload's, which then are never asked. */
const isPayloadsOwn = (endpoint: Endpoint, all: readonly Endpoint[]) =>
  all.findLast(({ method, path }) => method === endpoint.method && path === endpoint.path) ===
  endpoint

/** The body was read by the guard before it (`guardEndpoints`), so that it can be done again. */
function asUnit(handler: PayloadHandler): PayloadHandler {
  return (req) => {
    const { data } = req
    return unitOfWork(req, async () => {
      req.data = structuredClone(data)
      return handler(req)
    })
  }
}
