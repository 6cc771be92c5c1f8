import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request, in the same transaction, with nobody signed in: for writing what a verb has
 * decided after its own checks, where the hooks that check a person's single wishes must not ask again.
 */
export function asSystem(req: PayloadRequest): PayloadRequest {
  const system = isolateObjectProperty(req, 'user')
  system.user = null
  return system
}
