import { defaultLoggerOptions } from 'payload'

type Log = (this: Logger, ...words: unknown[]) => void
type Logger = { info: (words: object) => void }
type Refused = Error & { isOperational?: boolean; status?: number }

/**
 * What is refused (a wrong password, a form that lacks something) is no failure of the server: one line
 * at `info`, without a stack. Payload writes most of it as an error with its stack.
 */
export function logMethod(this: Logger, words: unknown[], log: Log): void {
  const [first] = words
  const error = (first instanceof Error ? first : (first as { err?: unknown } | null)?.err) as
    Refused | undefined
  const refused = error?.isOperational && (error.status ?? 500) < 500
  if (refused) this.info({ msg: `${error.status}: ${error.message}` })
  else log.apply(this, words)
}

/** Payload's logger as it is, but for refusals. */
export const logger = {
  options: { hooks: { logMethod } },
  destination: defaultLoggerOptions,
}
