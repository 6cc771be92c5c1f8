/** Options of Jest whose value stands apart and chooses no tests. */
const WITH_VALUE = ['--maxWorkers', '-w', '--testTimeout', '--seed']

/** What chooses tests although it begins with a dash; all else that does is a way of running them. */
const CHOOSES =
  /^(?:-[tof]|--(?:testNamePattern|testPathPatterns?|only\w+|shard|changedSince|findRelatedTests|lastCommit))(?:=|$)/

/**
 * Splits the command line into our own options and what goes on to Jest. `narrowed`: it asks for some
 * of the tests only, so that a lane may have none of them.
 * @param {string[]} args
 * @param {{ name: string }[]} lanes
 */
export function readArguments(args, lanes) {
  const wanted = []
  const jestArguments = []
  let requireAll = false
  let quick = false
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]
    if (arg === '--lane') wanted.push(...(args[++index] ?? '').split(','))
    else if (arg?.startsWith('--lane=')) wanted.push(...arg.slice('--lane='.length).split(','))
    else if (arg === '--require-all') requireAll = true
    else if (arg === '--quick') quick = true
    else jestArguments.push(arg)
  }
  const unknown = wanted.find((name) => !lanes.some((lane) => lane.name === name))
  if (unknown !== undefined) {
    console.error(`No lane "${unknown}"; there are: ${lanes.map((lane) => lane.name).join(', ')}`)
    process.exit(2)
  }
  const chosen = wanted.length ? lanes.filter((lane) => wanted.includes(lane.name)) : lanes
  const narrowed = jestArguments.some((arg, index) =>
    arg.startsWith('-') ? CHOOSES.test(arg) : !WITH_VALUE.includes(jestArguments[index - 1]),
  )
  return { lanes: chosen, requireAll, quick, jestArguments, narrowed }
}
