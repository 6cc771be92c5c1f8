import { createRequire } from 'node:module'
import { join } from 'node:path'
import vm from 'node:vm'
import { harness } from './harness.mjs'
import { instrumented } from './instrumented.mjs'

/** Milliseconds after which a test that usually takes so many is taken to run for ever. */
const patience = (usual) => Math.round(1_000 + usual * 5)

/**
 * What becomes of each mutant of a folder of src/domain under the tests of the same name: `killed`,
 * `timed out`, `survived` or `not run`.
 * @param {{ root: string, folder: string }} options
 */
export async function measure({ root, folder }) {
  const stryker = (globalThis.__stryker__ = {})
  const { code, mutants } = await instrumented({ root, folder })
  const script = new vm.Script(`(function (require, module, exports, file) {${code}\n})`)
  const outside = createRequire(join(root, 'package.json'))

  /** Loads everything anew with one mutant on (none: undefined) and gives the tests. */
  function load(activeMutant) {
    const { tests, file, jest } = harness()
    Object.assign(stryker, { activeMutant, currentTestId: undefined })
    const require = (name) => (name === '@jest/globals' ? jest : outside(name))
    script.runInThisContext()(require, {}, {}, file)
    return tests
  }

  const tests = load(undefined)
  const usual = []
  for (const [index, { run }] of tests.entries()) {
    stryker.currentTestId = String(index)
    const started = performance.now()
    run()
    usual.push(performance.now() - started)
  }
  const { static: atLoad, perTest } = stryker.mutantCoverage

  /** Those that come by, the quickest first; all of them for what is made once at the start. */
  function testsOf(id) {
    const all = [...tests.keys()]
    const chosen = atLoad[id] ? all : all.filter((index) => perTest[index]?.[id])
    return chosen.sort((a, b) => usual[a] - usual[b])
  }

  function fateOf(id) {
    const chosen = testsOf(id)
    if (chosen.length === 0) return 'not run'
    try {
      const changed = within(patience(0), () => load(id))
      // A mutant that takes rows from a table of tests does not go unnoticed either.
      if (changed.length !== tests.length) return 'killed'
      for (const index of chosen) within(patience(usual[index]), changed[index].run)
    } catch (error) {
      return error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'timed out' : 'killed'
    }
    return 'survived'
  }

  return mutants.map((mutant) => ({ ...mutant, fate: fateOf(mutant.id) }))
}

const call = new vm.Script('__work__()')

/** Ends what loops for ever. */
function within(timeout, work) {
  globalThis.__work__ = work
  return call.runInThisContext({ timeout })
}
