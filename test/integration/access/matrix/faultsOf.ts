import type { Row } from './readTable'

type Asked = {
  rows: readonly Pick<Row, 'what' | 'act'>[]
  /** `what | act` of whatever is there to be asked for. */
  things: ReadonlySet<string>
  /** `what | act` of whatever a test asks for. */
  asks: ReadonlySet<string>
}

/**
 * Where the table, the application and the tests do not say the same. What a row calls
 * `activities: draft` is about `activities`; one row is enough for what goes by kinds.
 */
export function faultsOf({ rows, things, asks }: Asked): string[] {
  const names = rows.map(({ what, act }) => `${what} | ${act}`)
  const about = names.map((name) => name.replace(/:[^|]* \|/, ' |'))
  return [
    ...[...things].filter((name) => !about.includes(name)).map((name) => `has no row: ${name}`),
    ...names.filter((_, index) => !things.has(about[index] ?? '')).map((n) => `is not there: ${n}`),
    ...names.filter((name) => !asks.has(name)).map((name) => `is asked by nobody: ${name}`),
    ...names.filter((name, index) => names.indexOf(name) < index).map((n) => `stands twice: ${n}`),
  ]
}
