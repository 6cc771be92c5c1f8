import { expect } from 'expect'

/**
 * As much of Jest as the tests of the domain use, without its start: the bundle is run anew for each
 * mutant, a thousand times faster than a Jest of its own.
 */
export function harness() {
  const tests = []
  const names = []
  const describe = (name, body) => {
    names.push(name)
    body()
    names.pop()
  }
  const it = (name, run) => tests.push({ name: [...names, name].join(' › '), run })
  const each = (add) => (table) => (name, body) => {
    for (const [index, row] of table.entries()) {
      const values = Array.isArray(row) ? row : [row]
      add(`${name} #${index}`, () => body(...values))
    }
  }
  it.each = each(it)
  describe.each = each(describe)
  const file = (name, load) => describe(name, load)
  return { tests, file, jest: { describe, it, test: it, expect } }
}
