/**
 * Splits the command line into our own options and what goes on to Jest.
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
  return { lanes: chosen, requireAll, quick, jestArguments }
}
