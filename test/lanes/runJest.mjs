import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { existsSync, readFileSync } from 'node:fs'

/** A lane that hangs is a failure, not a machine that waits for ever. */
const LIMIT_MS = 20 * 60_000
const OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning'

/**
 * Runs one Jest project in a process of its own and counts what it did. A project that finds no test
 * has failed, unless the run was `narrowed`: then there may be none in this one.
 * @param {{
 *   project: string, root: string, outputFile: string, env: Record<string, string>, args: string[],
 *   narrowed: boolean
 * }} options
 */
export async function runJest({ project, root, outputFile, env, args, narrowed }) {
  const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
  const own = ['--selectProjects', project, '--json', '--outputFile', outputFile]
  if (narrowed) own.push('--passWithNoTests')
  const started = performance.now()
  const code = await new Promise((resolve) => {
    const child = spawn(process.execPath, [jest, ...own, ...args], {
      cwd: root,
      // Jest's own report goes to stderr; its JSON goes to the file and to a stdout nobody needs.
      stdio: ['ignore', 'ignore', 'inherit'],
      // The leader of a group of its own, so that its workers end with it.
      detached: true,
      env: {
        ...process.env,
        ...env,
        NODE_ENV: 'test',
        NODE_OPTIONS: [process.env.NODE_OPTIONS, OPTIONS].filter(Boolean).join(' '),
      },
    })
    const kill = () => child.pid && process.kill(-child.pid, 'SIGKILL')
    const limit = setTimeout(kill, LIMIT_MS)
    process.once('exit', kill)
    const ended = (code) => {
      clearTimeout(limit)
      process.off('exit', kill)
      resolve(code)
    }
    child.once('exit', ended)
    child.once('error', () => ended(1))
  })
  const report = existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, 'utf8')) : {}
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report
  // A file that could not be loaded holds no failed test; it is one failure all the same.
  const broken = report.numRuntimeErrorTestSuites ?? 0
  const failed = numFailedTests + broken
  // Also where files were found and nothing in them ran.
  const nothingRan = !narrowed && numPassedTests + failed === 0
  const ok = code === 0 && !nothingRan
  return {
    ok,
    passed: numPassedTests,
    failed: failed || (ok ? 0 : 1),
    skipped: numPendingTests + numTodoTests,
    seconds: Math.round((performance.now() - started) / 1000),
  }
}
