import { mongodbTrouble } from '@/database/mongodb/mongodbTrouble'

/**
 * `conflict`: somebody else was writing the same; doing it again may succeed or show what they wrote.
 * `unavailable`: the database does not answer just now (a replica set elects a primary, …); nothing was
 * written. `outcomeUnknown`: it broke off at the very commit, and nobody can say whether it is written.
 */
export type Trouble = 'conflict' | 'unavailable' | 'outcomeUnknown'

/** When to ask again, in seconds: an election takes some ten. */
export const RETRY_AFTER_SECONDS = 5

/** What kind of trouble the database is in, by an error or one of its causes. */
export function databaseTrouble(error: unknown): Trouble | undefined {
  return causesOf(error)
    .map((one) => mongodbTrouble(one) ?? sqliteTrouble(one))
    .find((trouble) => trouble !== undefined)
}

/** The error and what caused it: drivers wrap each other. */
export function causesOf(error: unknown): Error[] {
  const causes: Error[] = []
  for (let one = error; one instanceof Error && causes.length < 5; one = causeOf(one)) {
    causes.push(one)
  }
  return causes
}

/** What MongoDB's driver says of a bulk write that broke off keeps its cause under another name. */
const causeOf = (error: Error): unknown =>
  error.cause ?? ('errorResponse' in error ? error.errorResponse : undefined)

/** A file held by another process, or by a transaction that does not end. */
const sqliteTrouble = ({ message }: Error): Trouble | undefined =>
  /SQLITE_BUSY|database is locked/.test(message) ? 'conflict' : undefined
