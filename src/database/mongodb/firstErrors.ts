import { ValidationError } from 'payload'

/** What ended each transaction, by its session. */
const firstErrors = new WeakMap<object, unknown>()

/**
 * The error to be answered where one was met within a transaction. MongoDB ends a transaction at its first error,
 * a taken key among them, and says of everything later, the commit as well, that there is no such
 * transaction; as if its server had been lost. What it was ended by is what people can do something about.
 */
export async function firstError(session: object | undefined, error: unknown): Promise<unknown> {
  if (!session) return error
  if (!isOver(error)) {
    if (isServers(error) && !firstErrors.has(session)) firstErrors.set(session, error)
    return error
  }
  // Of several asked at once, the answers may be read out of turn.
  if (!firstErrors.has(session)) await new Promise(setImmediate)
  return firstErrors.get(session) ?? error
}

const NO_SUCH_TRANSACTION = 251

const isOver = (error: unknown) => codeOf(error) === NO_SUCH_TRANSACTION

/** Others never reached the server: its transaction goes on. Payload's adapter makes its own of a taken key. */
const isServers = (error: unknown) =>
  error instanceof ValidationError || typeof codeOf(error) === 'number'

const codeOf = (error: unknown) => (error as { code?: unknown } | null)?.code
