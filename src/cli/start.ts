import { EnvironmentError } from '@/EnvironmentError'

try {
  // Imported here, since reading the environment may fail by name: a line to read, not a stack trace.
  const { startApplication } = await import('./startApplication')
  await startApplication()
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error
  process.stderr.write(`\n✗ ${error.message}\n`)
  process.exit(1)
}
