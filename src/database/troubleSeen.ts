import { AsyncLocalStorage } from 'node:async_hooks'
import { databaseTrouble, type Trouble } from '@/database/databaseTrouble'

/** What one request has met and not got over. */
export type TroubleSeen = { trouble?: Trouble }

type Held = { [KEY]?: AsyncLocalStorage<TroubleSeen> }
const KEY = Symbol.for('cchc.troubleSeen')

/** One for the process: Next's bundle and the server's each have this file of their own. */
const seen = ((globalThis as Held)[KEY] ??= new AsyncLocalStorage<TroubleSeen>())

/**
 * Runs a request so that the database's troubles within it are known at its end, also where somebody
 * swallows them: Payload takes a session it cannot read for none, and pages become a plain 500.
 */
export function watchTrouble<T>(work: (seen: TroubleSeen) => T): T {
  const own: TroubleSeen = {}
  return seen.run(own, () => work(own))
}

/** Notes what an error says about the database, for the request it happened in. */
export function noteTrouble(error: unknown): void {
  const own = seen.getStore()
  const trouble = own && databaseTrouble(error)
  if (trouble) own.trouble = trouble
}

/** What was met is got over: it is done again from the beginning. */
export function forgetTrouble(): void {
  const own = seen.getStore()
  if (own) delete own.trouble
}
